package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * X28: whom to ask what: an organisation whose own data have a low grade. Only of what an organisation tells can it be
 * asked, and only of as many people as may be told of, since the region sees that there is a question (F10).
 */
public final class QualityQuestions {
    /** Topic of the question about what is told late. */
    public static final String TIMELINESS = "timeliness";

    private QualityQuestions() {}

    /**
     * What was found of an organisation's data of a year.
     *
     * @param topic a need, or timeliness
     * @param asks whether it is to be asked; when not, nothing is to be asked about it any more
     */
    public record Finding(String region, String organisation, String topic, boolean asks) {}

    private record Teller(String region, String organisation) {}

    /** @param evidence of the year and more @return what could be judged, in a fixed order */
    public static List<Finding> of(Evidence evidence, int year, QualityRules rules) {
        List<Finding> findings = new ArrayList<>();
        for (Teller teller : tellers(evidence)) {
            AreaQuality quality = evidence.judge(year, teller.region(), teller.organisation(), rules);
            quality.completeness().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(
                            entry -> findings.add(finding(teller, entry.getKey().topic(), entry.getValue())));
            if (quality.timeliness() != null) {
                findings.add(finding(teller, TIMELINESS, quality.timeliness()));
            }
        }
        return findings;
    }

    private static Finding finding(Teller teller, String topic, Grade grade) {
        return new Finding(teller.region(), teller.organisation(), topic, grade.asks());
    }

    private static List<Teller> tellers(Evidence evidence) {
        return evidence.rows().stream()
                .filter(row -> Objects.nonNull(row.organisation()))
                .map(row -> new Teller(row.region(), row.organisation()))
                .distinct()
                .sorted(Comparator.comparing(Teller::region).thenComparing(Teller::organisation))
                .toList();
    }
}
