package nl.hoofdzaakwerk.portal.privacy.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import nl.hoofdzaakwerk.portal.web.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether openings in an emergency were justified; the privacy officer of the treating institution says (P3). */
@Path("/privacy/noodinzage")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EmergencyReviewPages {
    private static final String ADDRESS = "/privacy/noodinzage";

    private final EmergencyApi accesses;
    private final Texts texts;

    EmergencyReviewPages(@RestClient EmergencyApi accesses, Texts texts) {
        this.accesses = accesses;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance emergencies(List<EmergencyAccess> accesses, UUID next, boolean all, String done);

        static native TemplateInstance emergencyreview(EmergencyAccess access, Form form, Form step, String done);
    }

    /**
     * Newest first.
     *
     * @param which {@code alle} for reviewed ones too
     */
    @GET
    public TemplateInstance list(
            @QueryParam("welke") @DefaultValue("") String which,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean all = which.equals("alle");
        Part<EmergencyAccess> found = accesses.list(!all, after);
        return Templates.emergencies(found.items(), found.next(), all, done);
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

    private static Form step(RestResponse<EmergencyAccess> read) {
        return Form.showing(read.getEntity().nextStep(), read.getHeaderString("ETag"));
    }

    private TemplateInstance again(UUID id, Form form) {
        RestResponse<EmergencyAccess> read = accesses.one(id);
        return Templates.emergencyreview(read.getEntity(), form, step(read), "");
    }
}
