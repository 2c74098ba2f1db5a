package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Matches of the own candidates, or of the region: by stage, or by whether something has to happen (P5, P6). */
@Path("/matches")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MatchPages {
    private static final int PART = 25;
    private static final List<String> STAGES = List.of(
            "PROPOSED",
            "DISCUSSED",
            "PARKED",
            "AGREED",
            "INTRODUCED",
            "INTERVIEW",
            "TRIAL",
            "PLACED",
            "REJECTED",
            "ENDED");

    private final MatchApi api;
    private final Pool pool;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance matches(
                List<Row> rows, UUID next, String open, String stage, List<String> stages);
    }

    /** A line of the list. @param vacancy null when nobody knows it any more */
    record Row(Match match, String vacancy) {}

    MatchPages(@RestClient MatchApi api, Pool pool) {
        this.api = api;
        this.pool = pool;
    }

    /**
     * Matches, newest first.
     *
     * @param open {@code ja}: something still has to happen; {@code nee}: it is over or placed; else all
     */
    @GET
    public TemplateInstance list(
            @QueryParam("na") UUID after,
            @QueryParam("open") @DefaultValue("ja") String open,
            @QueryParam("fase") @DefaultValue("") String stage) {
        Map<String, Object> filter = new HashMap<>();
        if (STAGES.contains(stage)) {
            filter.put("stages", List.of(stage));
        } else if (open.equals("ja") || open.equals("nee")) {
            filter.put("open", open.equals("ja"));
        }
        Part<Match> part = api.search(after, PART, filter);
        Map<UUID, String> vacancies =
                pool.titles(part.items().stream().map(Match::vacancyId).toList());
        List<Row> rows = part.items().stream()
                .map(match -> new Row(match, vacancies.get(match.vacancyId())))
                .toList();
        return Templates.matches(rows, part.next(), open, stage, STAGES);
    }
}
