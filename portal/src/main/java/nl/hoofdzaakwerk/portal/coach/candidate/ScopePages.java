package nl.hoofdzaakwerk.portal.coach.candidate;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Candidate;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Decision;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What was decided of a candidate's scope and why, where the candidate gets care, and talks before a trajectory. */
@Path("/kandidaten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ScopePages {
    private static final int PER_PAGE = 20;

    private final CandidateApi api;
    private final StoryApi story;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scope(Candidate candidate, Part<Decision> decisions, Form form, String done);

        static native TemplateInstance leadin(Candidate candidate, StoryApi.TalkList talks, Form form, String done);
    }

    ScopePages(@RestClient CandidateApi api, @RestClient StoryApi story, Days days) {
        this.api = api;
        this.story = story;
        this.days = days;
    }

    /** Every decision with all its reasons, the latest first. */
    @GET
    @Path("doelgroep")
    public TemplateInstance scope(
            @PathParam("id") UUID id,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        var read = api.candidate(id);
        Candidate candidate = read.getEntity();
        Form form = Form.empty().put("etag", read.getHeaderString(HttpHeaders.ETAG));
        if (candidate.health() != null) {
            form.put("careSetting", candidate.health().careSetting());
        }
        return Templates.scope(candidate, api.decisions(id, after, PER_PAGE), form, done);
    }

    /** Writes down that somebody gets care elsewhere now, which is decided on at once (A1). */
    @POST
    @Path("doelgroep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.move(id, form.value("etag"), form.body().text("careSetting").build());
            return Answers.done("/kandidaten/" + id + "/doelgroep", "zorg");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            var read = api.candidate(id);
            form.put("etag", read.getHeaderString(HttpHeaders.ETAG));
            return Answers.unfinished(Templates.scope(read.getEntity(), api.decisions(id, null, PER_PAGE), form, ""));
        }
    }

    /** Talks before a trajectory, and how many are left. */
    @GET
    @Path("toeleiding")
    public TemplateInstance talks(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Form form = Form.empty().put("talkDate", days.today());
        return Templates.leadin(api.candidate(id).getEntity(), story.talks(id), form, done);
    }

    /** Writes such a talk down. */
    @POST
    @Path("toeleiding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response talk(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            story.talk(id, form.body().text("talkDate").build());
            return Answers.done("/kandidaten/" + id + "/toeleiding", "gesprek");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.leadin(api.candidate(id).getEntity(), story.talks(id), form, ""));
        }
    }
}
