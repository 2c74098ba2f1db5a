package nl.hoofdzaakwerk.portal.meeting.suggestion;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.match.MatchMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who came up in meetings and who did not (X19), and what the best total asks of single people (E2). */
@Path("/vergaderingen/aan-bod")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ExposurePages {
    private static final int MOST_BLOCKING = 10;

    private final SuggestionApi api;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exposure(
                Listing<Line> list, boolean overlooked, SuggestionApi.Fairness fairness, List<BlockingLine> blocking);
    }

    /** A candidate with refusals in words. */
    record Line(String candidate, SuggestionApi.Exposure exposure, List<String> refusals) {}

    /** A pair that both sides would rather have. */
    record BlockingLine(UUID cardId, String candidate, int score) {}

    ExposurePages(@RestClient SuggestionApi api, Visitor visitor, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.texts = texts;
    }

    /**
     * Longest undiscussed first.
     *
     * @param overlooked {@code ja} for only those who were not discussed for too many meetings
     */
    @GET
    public Response show(@BeanParam ListAsk ask, @QueryParam("overgeslagen") @DefaultValue("") String overlooked) {
        boolean only = overlooked.equals("ja");
        return lines(ask, only).answer(list -> {
            SuggestionApi.Fairness fairness = api.fairness(visitor.region(), MOST_BLOCKING);
            return Templates.exposure(list, only, fairness, blocking(fairness));
        });
    }

    private Listing<Line> lines(ListAsk ask, boolean only) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        MatchMessages match = texts.of(MatchMessages.class);
        Map<String, String> labels = labels();
        return Listing.<Line>of(ask, (after, limit) -> told(api.exposures(only ? true : null, after, limit), labels))
                .text("kandidaat", text.candidate(), Line::candidate)
                .organisation("organisatie", text.organisation(), line -> line.exposure()
                        .organisation())
                .day("besproken", match.lastDiscussed(), line -> line.exposure().lastDiscussedDate())
                .number("sindsdien", match.meetingsSince(), line -> line.exposure()
                        .meetingsSince())
                .number("voorgesteld", match.timesProposed(), line -> line.exposure()
                        .timesProposed())
                .number("keren", match.timesDiscussed(), line -> line.exposure().timesDiscussed())
                .text("afgewezen", match.refusals(), line -> String.join(", ", line.refusals()));
    }

    private Map<String, String> labels() {
        return api.reasons().items().stream()
                .collect(Collectors.toMap(
                        SuggestionApi.Reason::code, SuggestionApi.Reason::label, (first, second) -> first));
    }

    private static Part<Line> told(Part<SuggestionApi.Exposure> part, Map<String, String> labels) {
        List<Line> lines = part.items().stream()
                .map(exposure -> new Line(CandidateCode.of(exposure.id()), exposure, refusals(exposure, labels)))
                .toList();
        return new Part<>(lines, part.next());
    }

    private static List<String> refusals(SuggestionApi.Exposure exposure, Map<String, String> labels) {
        return exposure.refusals().stream()
                .map(refusal ->
                        refusal.count() + " × " + labels.getOrDefault(refusal.reasonCode(), refusal.reasonCode()))
                .toList();
    }

    private static List<BlockingLine> blocking(SuggestionApi.Fairness fairness) {
        return fairness.items().stream()
                .map(pair -> new BlockingLine(pair.cardId(), CandidateCode.of(pair.cardId()), pair.score()))
                .toList();
    }
}
