package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who came up in meetings and who did not (X19), and what the best total asks of single people (E2). */
@Path("/vergaderingen/aan-bod")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ExposurePages {
    private static final int PART = 25;
    private static final int MOST_BLOCKING = 10;

    private final SuggestionApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exposure(
                List<Line> lines,
                UUID next,
                boolean overlooked,
                SuggestionApi.Fairness fairness,
                List<BlockingLine> blocking);
    }

    /** A candidate with refusals in words. */
    record Line(String candidate, SuggestionApi.Exposure exposure, List<String> refusals) {}

    /** A pair that both sides would rather have. */
    record BlockingLine(UUID cardId, String candidate, int score) {}

    ExposurePages(@RestClient SuggestionApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /**
     * Longest undiscussed first.
     *
     * @param overlooked {@code ja} for only those who were not discussed for too many meetings
     */
    @GET
    public TemplateInstance show(
            @QueryParam("na") UUID after, @QueryParam("overgeslagen") @DefaultValue("") String overlooked) {
        boolean only = overlooked.equals("ja");
        Part<SuggestionApi.Exposure> part = api.exposures(only ? Boolean.TRUE : null, after, PART);
        Map<String, String> labels = api.reasons().items().stream()
                .collect(Collectors.toMap(
                        SuggestionApi.Reason::code, SuggestionApi.Reason::label, (first, second) -> first));
        List<Line> lines = part.items().stream()
                .map(exposure -> new Line(CandidateCode.of(exposure.id()), exposure, refusals(exposure, labels)))
                .toList();
        SuggestionApi.Fairness fairness = api.fairness(visitor.region(), MOST_BLOCKING);
        List<BlockingLine> blocking = fairness.items().stream()
                .map(pair -> new BlockingLine(pair.cardId(), CandidateCode.of(pair.cardId()), pair.score()))
                .toList();
        return Templates.exposure(lines, part.next(), only, fairness, blocking);
    }

    private static List<String> refusals(SuggestionApi.Exposure exposure, Map<String, String> labels) {
        return exposure.refusals().stream()
                .map(refusal ->
                        refusal.count() + " × " + labels.getOrDefault(refusal.reasonCode(), refusal.reasonCode()))
                .toList();
    }
}
