package nl.hoofdzaakwerk.portal.coach.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.CoachMessages;
import nl.hoofdzaakwerk.portal.coach.intake.IntakeApi.Referral;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Referrals that UWV and municipalities made to the own institution, and the answer to them (A4, P1). */
@Path("/aanmeldingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {
    private static final String LIST = "/aanmeldingen";

    private final IntakeApi api;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance referrals(Listing<Referral> list, String done, LocalDate today);

        static native TemplateInstance referral(Referral referral, Form confirmation, Form plan, String done);

        static native TemplateInstance rejection(Referral referral, Form form);
    }

    ReferralPages(@RestClient IntakeApi api, Days days, Texts texts) {
        this.api = api;
        this.days = days;
        this.texts = texts;
    }

    /** The list, newest first. */
    @GET
    public Response referrals(@BeanParam ListAsk ask, @QueryParam("gedaan") @DefaultValue("") String done) {
        CoachMessages text = texts.of(CoachMessages.class);
        return Listing.of(ask, api::referrals)
                .searchedAt(LIST + "/zoeken")
                .text("naam", text.name(), Referral::fullName)
                .text("stand", text.state(), referral -> Codes.of("Referral", referral.state()))
                .moment("aangemeld", text.referredOn(), Referral::referredAt)
                .organisation("door", text.referredBy(), Referral::organisation)
                .text("gemeente", text.municipality(), Referral::municipality)
                .step("stap", text.nextStep(), Referral::nextStep)
                .answer(list -> Templates.referrals(list, done, days.today()));
    }

    /** The same, with those in which all words stand. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@BeanParam ListAsk ask, @FormParam("zoek") @DefaultValue("") String words) {
        return words.isBlank() ? search() : referrals(ask.searching(words), "");
    }

    /** Back to the list, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response search() {
        return Answers.instead(LIST);
    }

    /** One referral, with the answers that are possible. */
    @GET
    @Path("{id}")
    public TemplateInstance referral(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        var read = api.referral(id);
        return Templates.referral(
                read.getEntity(), Form.empty(), plan(read.getEntity(), read.getHeaderString("ETag")), done);
    }

    /** Confirms that the person is treated here: the person becomes a candidate. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            UUID candidate = api.confirm(
                            id,
                            form.body()
                                    .text("careSetting", "targetGroup")
                                    .yesOrNo("canAndWantsToWork")
                                    .build())
                    .id();
            return Answers.done("/kandidaten/" + candidate, "bevestigd");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            var read = api.referral(id);
            return Answers.unfinished(Templates.referral(
                    read.getEntity(), form, plan(read.getEntity(), read.getHeaderString("ETag")), ""));
        }
    }

    /** Says what happens next, as long as there is no answer. */
    @POST
    @Path("{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.plan(id, form.value("etag"), form.body().text("what", "dueDate").build());
            return Answers.done(LIST + "/" + id, "stap");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            var read = api.referral(id);
            form.put("etag", read.getHeaderString("ETag"));
            return Answers.unfinished(Templates.referral(read.getEntity(), Form.empty(), form, ""));
        }
    }

    /** Back to the referral, for who comes back to a page that only takes a form. */
    @GET
    @Path("{id}/volgende-stap")
    public Response plan(@PathParam("id") UUID id) {
        return Answers.instead(LIST + "/" + id);
    }

    /** Asks why the person is not taken on. */
    @GET
    @Path("{id}/afwijzen")
    public TemplateInstance rejection(@PathParam("id") UUID id) {
        return Templates.rejection(api.referral(id).getEntity(), Form.empty());
    }

    /** Does not take the person on. */
    @POST
    @Path("{id}/afwijzen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.reject(id, form.body().text("reason").build());
            return Answers.done(LIST, "afgewezen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.rejection(api.referral(id).getEntity(), form));
        }
    }

    private static Form plan(Referral referral, String etag) {
        Form form = referral.nextStep() == null
                ? Form.empty()
                : Form.showing(Map.of(
                        "what",
                        referral.nextStep().what(),
                        "dueDate",
                        referral.nextStep().dueDate()));
        return form.put("etag", etag);
    }
}
