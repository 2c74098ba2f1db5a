package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What reporting took in, and making its facts anew from the log. */
@Path("/beheer/herbouw")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RebuildPages {
    private static final List<String> CHOICES = List.of("KEEP", "SWITCH");

    private final ReportingApi reporting;

    RebuildPages(@RestClient ReportingApi reporting) {
        this.reporting = reporting;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rebuilds(
                Form form, List<String> choices, ReportingApi.Counts counts, List<Rebuild> rebuilds, UUID next);

        static native TemplateInstance rebuild(Rebuild rebuild);
    }

    /** Newest first, with the form to begin one. */
    @GET
    public TemplateInstance list(@QueryParam("na") UUID after) {
        return page(Form.empty(), after);
    }

    /** Begins one; another that is under way refuses it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/beheer/herbouw/"
                        + reporting
                                .start(form.body().text("whenDifferent").build())
                                .id(),
                () -> page(form, null));
    }

    /** How far one is, and by how much the facts differ. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return Templates.rebuild(reporting.rebuild(id));
    }

    private TemplateInstance page(Form form, UUID after) {
        Part<Rebuild> found = reporting.rebuilds(after);
        return Templates.rebuilds(form, CHOICES, reporting.counts(), found.items(), found.next());
    }
}
