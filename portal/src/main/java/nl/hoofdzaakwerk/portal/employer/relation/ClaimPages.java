package nl.hoofdzaakwerk.portal.employer.relation;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says who is about to call an employer, so that nobody else does. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ClaimPages {
    private final ContactApi contacts;
    private final EmployersApi employers;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance claim(Employer employer, ContactApi.Pressure pressure, Form form);
    }

    ClaimPages(@RestClient ContactApi contacts, @RestClient EmployersApi employers) {
        this.contacts = contacts;
        this.employers = employers;
    }

    /** Who called, and who is going to. */
    @GET
    @Path("werkgevers/{id}/claim")
    public TemplateInstance claim(@PathParam("id") UUID id) {
        return page(id, Form.empty());
    }

    /** The visitor is going to call. */
    @POST
    @Path("werkgevers/{id}/claim")
    public Response claim(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return answer(
                id,
                form,
                "claimed",
                () -> contacts.claim(
                        id, form.body().text("purpose", "untilDate").build()));
    }

    /** The visitor needs more time. */
    @POST
    @Path("werkgevers/{id}/claim/{claim}/verlenging")
    public Response renew(
            @PathParam("id") UUID id, @PathParam("claim") UUID claim, MultivaluedMap<String, String> values) {
        return answer(id, Form.sent(values), "renewed", () -> contacts.renew(id, claim, Map.of()));
    }

    /** Others may call again. */
    @POST
    @Path("werkgevers/{id}/claim/{claim}/vrijgave")
    public Response release(
            @PathParam("id") UUID id, @PathParam("claim") UUID claim, MultivaluedMap<String, String> values) {
        return answer(id, Form.sent(values), "released", () -> contacts.release(id, claim));
    }

    private Response answer(UUID id, Form form, String done, Supplier<ContactApi.Claim> work) {
        return Answers.of(
                form,
                () -> {
                    work.get();
                    return "/werkgevers/" + id + "?gedaan=" + done;
                },
                () -> page(id, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.claim(employers.read(id).getEntity(), contacts.pressure(id), form);
    }
}
