package nl.hoofdzaakwerk.portal.privacy.emergency;

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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.privacy.PrivacyMessages;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.text.Values;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether openings in an emergency were justified; the privacy officer of the treating institution says (P3). */
@Path("/privacy/noodinzage")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EmergencyReviewPages {
    private static final String ADDRESS = "/privacy/noodinzage";
    private static final String ALL = "alle";

    private final EmergencyApi accesses;
    private final Texts texts;

    EmergencyReviewPages(@RestClient EmergencyApi accesses, Texts texts) {
        this.accesses = accesses;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance emergencies(Listing<EmergencyAccess> list, boolean all, String done);

        static native TemplateInstance emergencyreview(EmergencyAccess access, Form form, Form step, String done);
    }

    /**
     * Newest first.
     *
     * @param which {@code alle} for reviewed ones too
     */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("welke") @DefaultValue("") String which,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean all = which.equals(ALL);
        return accesses(ask, all).answer(list -> Templates.emergencies(list, all, done));
    }

    /** The same, with these words in it; reasons may name somebody, so the words stand in no address. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(
            @BeanParam ListAsk ask,
            @FormParam("welke") @DefaultValue("") String which,
            @FormParam("zoek") @DefaultValue("") String words) {
        if (words.isBlank()) {
            return Answers.instead(which.equals(ALL) ? ADDRESS + "?welke=" + ALL : ADDRESS);
        }
        return list(ask.searching(words), which, "");
    }

    /** One opening, with the form to judge it. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        RestResponse<EmergencyAccess> read = accesses.one(id);
        return Templates.emergencyreview(read.getEntity(), Form.empty(), step(read), done);
    }

    /** Keeps the judgement. */
    @POST
    @Path("{id}/beoordeling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (form.value("justified").isEmpty()) {
            form.wrong("justified", texts.of(EmergencyMessages.class).reviewMissing());
            return Answers.unfinished(again(id, form));
        }
        return Answers.of(
                form,
                () -> {
                    accesses.review(id, form.body().yesOrNo("justified").build());
                    return ADDRESS + "?gedaan=beoordeeld";
                },
                () -> again(id, form));
    }

    /** Puts another next step in place while it is not judged. */
    @POST
    @Path("{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    accesses.next(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return ADDRESS + "/" + id + "?gedaan=stap";
                },
                () -> Templates.emergencyreview(accesses.one(id).getEntity(), Form.empty(), form, ""));
    }

    private Listing<EmergencyAccess> accesses(ListAsk ask, boolean all) {
        EmergencyMessages text = texts.of(EmergencyMessages.class);
        return Listing.<EmergencyAccess>of(ask, (after, limit) -> accesses.list(!all, after, limit))
                .searchedAt(ADDRESS + "/zoeken")
                .moment("geopend", text.opened(), EmergencyAccess::openedAt)
                .text(
                        "wie",
                        text.who(),
                        access -> access.roleNames() + " (" + OrganisationNames.name(access.organisation()) + ")")
                .text("reden", text.reason(), EmergencyAccess::reason)
                .text("beoordeling", text.review(), access -> judgement(access, text));
    }

    private String judgement(EmergencyAccess access, EmergencyMessages text) {
        if (access.isReviewed()) {
            return Boolean.TRUE.equals(access.justified()) ? text.justified() : text.unjustified();
        }
        String until = access.nextStep() == null
                ? ""
                : texts.of(PrivacyMessages.class)
                        .before(Values.date(access.nextStep().dueDate()));
        return text.toReview() + " " + until;
    }

    private static Form step(RestResponse<EmergencyAccess> read) {
        return Form.showing(read.getEntity().nextStep(), read.getHeaderString("ETag"));
    }

    private TemplateInstance again(UUID id, Form form) {
        RestResponse<EmergencyAccess> read = accesses.one(id);
        return Templates.emergencyreview(read.getEntity(), form, step(read), "");
    }
}
