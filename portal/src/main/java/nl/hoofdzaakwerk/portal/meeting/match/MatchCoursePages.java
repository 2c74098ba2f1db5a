package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.meeting.PairView;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Rights;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One match: its course, what comes next, what both sides say, and why the pair scores as it does (E4, P5). */
@Path("/matches/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MatchCoursePages {
    private static final int MOST_FEEDBACK = 50;
    /** Those that people take outside a meeting. */
    private static final List<String> STEPS = List.of("INTRODUCED", "INTERVIEW", "TRIAL", "ENDED");

    private final MatchApi api;
    private final Pool pool;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance match(
                Match match,
                PairView pair,
                List<MatchApi.Feedback> feedback,
                List<String> steps,
                Map<String, String> reasons,
                Can can,
                String done);
    }

    /** What this visitor can do besides steps. */
    record Can(boolean say, boolean close) {}

    MatchCoursePages(@RestClient MatchApi api, Pool pool, Visitor visitor) {
        this.api = api;
        this.pool = pool;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Match match = api.match(id).getEntity();
        List<String> steps = STEPS.stream()
                .filter(match.nextStages()::contains)
                .filter(step -> !step.equals("INTRODUCED") || Rights.coaches(visitor))
                .toList();
        Can can = new Can(visitor.has("coach@GGZ", "account-manager@WSP"), Rights.coaches(visitor) && match.isOver());
        return Templates.match(
                match, pairOf(match), api.feedback(id, MOST_FEEDBACK).items(), steps, reasons(), can, done);
    }

    /** What is agreed or over is not judged as of today; null for an erased candidate. */
    private PairView pairOf(Match match) {
        if (match.cardId() == null) {
            return null;
        }
        return match.isUndecided()
                ? pool.pair(match.cardId(), match.vacancyId(), null)
                : pool.sides(match.cardId(), match.vacancyId());
    }

    /** Reasons in words, by code; those of the system have none here. */
    private Map<String, String> reasons() {
        Map<String, String> labels = new HashMap<>();
        api.reasons().items().forEach(reason -> labels.put(reason.code(), reason.label()));
        return labels;
    }
}
