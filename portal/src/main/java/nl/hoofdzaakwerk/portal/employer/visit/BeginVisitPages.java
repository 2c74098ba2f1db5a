package nl.hoofdzaakwerk.portal.employer.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Employer;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Wish;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Begins the visits to an employer for a wish: first the employer is looked for, then chosen. */
@Path("/wensen/{id}/bezoeken")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BeginVisitPages {
    private final VisitApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance beginVisits(Wish wish, List<Employer> employers, boolean searched, Form form);
    }

    BeginVisitPages(@RestClient VisitApi api) {
        this.api = api;
    }

    /** Asks which employer. */
    @GET
    public TemplateInstance asking(@PathParam("id") UUID wish) {
        return page(wish, List.of(), false, Form.empty());
    }

    /** Employers whose name looks like what was typed; the name does not stand in an address. */
    @POST
    @Path("zoek")
    public Response search(@PathParam("id") UUID wish, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<Employer> found = api.search(Map.of("name", form.value("name"))).items();
        return Answers.shown(page(wish, found, true, form));
    }

    /** Begins them. */
    @POST
    public Response begin(@PathParam("id") UUID wish, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> VisitPages.address(
                                api.begin(wish, form.body().text("employerId").build())
                                        .id())
                        + WishPages.DONE,
                () -> page(wish, List.of(), false, form));
    }

    private TemplateInstance page(UUID wish, List<Employer> employers, boolean searched, Form form) {
        return Templates.beginVisits(api.wish(wish).getEntity(), employers, searched, form);
    }
}
