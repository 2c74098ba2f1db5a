package nl.hoofdzaakwerk.portal.employer.relation;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
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
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance claim(Employer employer, ContactApi.Pressure pressure, Form form);

        static native TemplateInstance claims(Employer employer, Listing<ContactApi.Claim> list);
    }

    ClaimPages(@RestClient ContactApi contacts, @RestClient EmployersApi employers, Texts texts) {
        this.contacts = contacts;
        this.employers = employers;
        this.texts = texts;
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

    /** Who was going to call before, newest first. */
    @GET
    @Path("werkgevers/{id}/claims")
    public Response claims(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        ContactMessages contact = texts.of(ContactMessages.class);
        return Listing.<ContactApi.Claim>of(ask, (after, limit) -> contacts.claims(id, after, limit))
                .day("sinds", contact.claimedOn(), ContactApi.Claim::fromDate)
                .day("uiterlijk", contact.callUntil(), ContactApi.Claim::untilDate)
                .organisation("organisatie", text.organisation(), ContactApi.Claim::organisation)
                .text("doel", contact.purpose(), claim -> Codes.of("ActivityPurpose", claim.purpose()))
                .text("stand", contact.claimState(), claim -> Codes.of("ClaimState", claim.state()))
                .step("stap", text.nextStep(), ContactApi.Claim::nextStep)
                .answer(list -> Templates.claims(employers.read(id).getEntity(), list));
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
