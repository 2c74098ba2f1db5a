package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Candidate;
import nl.hoofdzaakwerk.portal.coach.candidate.GroundApi.Ground;
import nl.hoofdzaakwerk.portal.coach.candidate.GroundApi.Sheet;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who may have a candidate's data, for what and until when: recording it and withdrawing it (G1, X1). */
@Path("/kandidaten/{id}/toestemmingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GroundPages {
    private static final String MATCHING = "MATCHING";
    private static final String RECEIVER = "receiver";

    private final GroundApi api;
    private final CandidateApi candidates;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance grounds(Candidate candidate, Sheet sheet, Form form, String done);

        static native TemplateInstance withdrawal(Candidate candidate, Ground ground, Form form);
    }

    GroundPages(@RestClient GroundApi api, @RestClient CandidateApi candidates, Days days) {
        this.api = api;
        this.candidates = candidates;
        this.days = days;
    }

    /** The sheet. */
    @GET
    public TemplateInstance grounds(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return sheet(id, Form.empty().put("validFrom", days.today()), done);
    }

    /** Writes a ground down. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.record(id, body(form));
            return Answers.done(address(id), "toestemming");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(sheet(id, form, ""));
        }
    }

    /** Asks whether a ground is to be withdrawn, and says what that does. */
    @GET
    @Path("{groundId}/intrekken")
    public TemplateInstance withdrawal(@PathParam("id") UUID id, @PathParam("groundId") UUID groundId) {
        return withdrawal(id, groundId, Form.empty());
    }

    /** Withdraws a ground. */
    @POST
    @Path("{groundId}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("groundId") UUID groundId, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.withdraw(id, groundId, form.body().text("reason").build());
            return Answers.done(address(id), "ingetrokken");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(withdrawal(id, groundId, form));
        }
    }

    /** For matching there is one receiver only, so nobody has to type it. */
    private static Map<String, Object> body(Form form) {
        var body =
                form.body().text("purpose", "ground", "validFrom", "validUntil").organisation(RECEIVER);
        if (form.value(RECEIVER).isEmpty() && form.value("purpose").equals(MATCHING)) {
            body.value(RECEIVER, "matching-service");
        }
        return body.build();
    }

    private TemplateInstance sheet(UUID id, Form form, String done) {
        return Templates.grounds(candidates.candidate(id).getEntity(), api.sheet(id), form, done);
    }

    private TemplateInstance withdrawal(UUID id, UUID groundId, Form form) {
        Ground ground = api.sheet(id).items().stream()
                .filter(one -> one.id().equals(groundId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.withdrawal(candidates.candidate(id).getEntity(), ground, form);
    }

    private static String address(UUID id) {
        return "/kandidaten/" + id + "/toestemmingen";
    }
}
