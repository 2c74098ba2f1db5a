package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Matches of the own candidates, or of the region: by stage, or by whether something has to happen (P5, P6). */
@Path("/matches")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MatchPages {
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
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance matches(Listing<Row> list, String open, String stage, List<String> stages);
    }

    /** A line of the list. @param vacancy null when nobody knows it any more */
    record Row(Match match, String vacancy) {
        String next() {
            return match.nextStep() == null ? null : match.nextStep().what();
        }

        LocalDate due() {
            return match.nextStep() == null ? null : match.nextStep().dueDate();
        }
    }

    MatchPages(@RestClient MatchApi api, Pool pool, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.texts = texts;
    }

    /**
     * Matches, newest first.
     *
     * @param open {@code ja}: something still has to happen; {@code nee}: it is over or placed; else all
     */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("open") @DefaultValue("ja") String open,
            @QueryParam("fase") @DefaultValue("") String stage) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        return Listing.of(ask, new Named(filter(open, stage)))
                .text(
                        "kandidaat",
                        text.candidate(),
                        row -> row.match().cardId() == null
                                ? text.erased()
                                : row.match().candidate())
                .text("vacature", text.vacancy(), row -> row.vacancy() == null ? text.vacancyGone() : row.vacancy())
                .text(
                        "fase",
                        text.stage(),
                        row -> Codes.of("MatchStage", row.match().stage()))
                .number("score", text.score(), row -> row.match().score())
                .text("stap", text.nextStep(), Row::next)
                .day("uiterlijk", text.dueDate(), Row::due)
                .answer(list -> Templates.matches(list, open, stage, STAGES));
    }

    private static Map<String, Object> filter(String open, String stage) {
        Map<String, Object> filter = new HashMap<>();
        if (STAGES.contains(stage)) {
            filter.put("stages", List.of(stage));
        } else if (open.equals("ja") || open.equals("nee")) {
            filter.put("open", open.equals("ja"));
        }
        return filter;
    }

    /** Matches with the names of their vacancies, each of which is asked for once. */
    private final class Named implements Listing.Source<Row> {
        private final Map<String, Object> filter;
        private final Map<UUID, String> vacancies = new HashMap<>();

        private Named(Map<String, Object> filter) {
            this.filter = filter;
        }

        @Override
        public Part<Row> read(UUID after, int limit) {
            Part<Match> part = api.search(after, limit, filter);
            vacancies.putAll(pool.titles(part.items().stream()
                    .map(Match::vacancyId)
                    .filter(id -> !vacancies.containsKey(id))
                    .distinct()
                    .toList()));
            List<Row> rows = part.items().stream()
                    .map(match -> new Row(match, vacancies.get(match.vacancyId())))
                    .toList();
            return new Part<>(rows, part.next());
        }
    }
}
