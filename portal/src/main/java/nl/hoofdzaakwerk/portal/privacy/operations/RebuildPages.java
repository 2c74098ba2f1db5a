package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.privacy.PrivacyMessages;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
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
    private final Texts texts;

    RebuildPages(@RestClient ReportingApi reporting, Texts texts) {
        this.reporting = reporting;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rebuilds(
                Form form, List<String> choices, ReportingApi.Counts counts, Listing<Rebuild> list);

        static native TemplateInstance rebuild(Rebuild rebuild);
    }

    /** Newest first, with the form to begin one. */
    @GET
    public Response list(@BeanParam ListAsk ask) {
        return rebuilds(ask).answer(list -> page(Form.empty(), list));
    }

    /** Begins one; another that is under way refuses it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/beheer/herbouw/"
                        + reporting
                                .start(form.body().text("whenDifferent").build())
                                .id(),
                () -> page(form, rebuilds(ask)));
    }

    /** How far one is, and by how much the facts differ. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        return Templates.rebuild(reporting.rebuild(id));
    }

    private Listing<Rebuild> rebuilds(ListAsk ask) {
        OperationsMessages text = texts.of(OperationsMessages.class);
        PrivacyMessages privacy = texts.of(PrivacyMessages.class);
        return Listing.of(ask, reporting::rebuilds)
                .moment("gevraagd", privacy.asked(), Rebuild::askedAt)
                .text("stand", privacy.state(), rebuild -> Codes.of("RebuildState", rebuild.state()))
                .number("gelezen", text.eventsRead(), Rebuild::events)
                .text("verschil", text.whenDifferent(), rebuild -> Codes.of("WhenDifferent", rebuild.whenDifferent()));
    }

    private TemplateInstance page(Form form, Listing<Rebuild> list) {
        return Templates.rebuilds(form, CHOICES, reporting.counts(), list);
    }
}
