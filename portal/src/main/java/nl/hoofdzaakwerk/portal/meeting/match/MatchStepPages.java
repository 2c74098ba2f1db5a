package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.meeting.Rights;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What people do with a match outside a meeting: a step, what happens next, what a side says, the closing words. */
@Path("/matches/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MatchStepPages {
    private static final List<String> JUDGEMENTS = List.of("POSITIVE", "DOUBTFUL", "NEGATIVE");

    private final MatchApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance matchStep(
                Match match, String stage, List<MatchApi.Reason> reasons, List<String> levels, Form form);

        static native TemplateInstance matchNext(Match match, Form form);

        static native TemplateInstance feedback(Match match, List<String> judgements, boolean coach, Form form);

        static native TemplateInstance closing(Match match, Form form);
    }

    MatchStepPages(@RestClient MatchApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    @GET
    @Path("stap/{stage}")
    public TemplateInstance step(@PathParam("id") UUID id, @PathParam("stage") String stage) {
        return stepPage(id, stage, Form.empty());
    }

    @POST
    @Path("stap/{stage}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") UUID id, @PathParam("stage") String stage, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Body body = form.body().value("stage", stage).text("reasonCode");
        if (!form.value("employerConsent").isEmpty()) {
            body.flag("employerConsent").text("disclosure");
        }
        return sent(id, form, () -> api.move(id, body.build()), "stap", () -> stepPage(id, stage, form));
    }

    private TemplateInstance stepPage(UUID id, String stage, Form form) {
        List<MatchApi.Reason> reasons = api.reasons().items().stream()
                .filter(reason -> reason.stage().equals(stage) && !"SYSTEM".equals(reason.party()))
                .toList();
        return Templates.matchStep(api.match(id).getEntity(), stage, reasons, SharedCodes.disclosures(), form);
    }

    @GET
    @Path("vervolg")
    public TemplateInstance next(@PathParam("id") UUID id) {
        RestResponse<Match> read = api.match(id);
        Match match = read.getEntity();
        return Templates.matchNext(match, Form.showing(match.nextStep(), read.getHeaderString(HttpHeaders.ETAG)));
    }

    @POST
    @Path("vervolg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return sent(
                id,
                form,
                () -> api.follow(
                        id,
                        form.value("etag"),
                        form.body().text("what", "dueDate").build()),
                "vervolg",
                () -> Templates.matchNext(api.match(id).getEntity(), form));
    }

    @GET
    @Path("terugkoppeling")
    public TemplateInstance feedback(@PathParam("id") UUID id) {
        return feedbackPage(id, Form.empty());
    }

    /** A coach chooses whether the WSP may read it; what the employer's side says is always read by both. */
    @POST
    @Path("terugkoppeling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response feedback(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Body body = form.body().text("judgement", "text");
        if (Rights.coaches(visitor)) {
            body.flag("shared");
        }
        return sent(id, form, () -> api.say(id, body.build()), "terugkoppeling", () -> feedbackPage(id, form));
    }

    private TemplateInstance feedbackPage(UUID id, Form form) {
        return Templates.feedback(api.match(id).getEntity(), JUDGEMENTS, Rights.coaches(visitor), form);
    }

    /** The words for the candidate, begun with what fits the reason. */
    @GET
    @Path("slotwoord")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        RestResponse<MatchApi.ClosingComment> read = api.closingComment(id);
        MatchApi.ClosingComment comment = read.getEntity();
        Form form = Form.empty()
                .put("text", comment.text() == null ? comment.suggestion() : comment.text())
                .put("etag", read.getHeaderString(HttpHeaders.ETAG));
        return Templates.closing(api.match(id).getEntity(), form);
    }

    @POST
    @Path("slotwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response closing(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return sent(
                id,
                form,
                () -> api.write(id, form.value("etag"), form.body().text("text").build()),
                "slotwoord",
                () -> Templates.closing(api.match(id).getEntity(), form));
    }

    private static Response sent(UUID id, Form form, Runnable sending, String done, Supplier<TemplateInstance> page) {
        return Answers.of(
                form,
                () -> {
                    sending.run();
                    return "/matches/" + id + "?gedaan=" + done;
                },
                page);
    }
}
