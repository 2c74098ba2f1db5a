package nl.hoofdzaakwerk.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.quality.model.AreaQuality;
import nl.hoofdzaakwerk.reporting.quality.model.Evidence;
import nl.hoofdzaakwerk.reporting.quality.model.QualityReport;
import nl.hoofdzaakwerk.reporting.quality.model.QualityRules;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;

/**
 * X28: grades the data of each year, for the country and each region, with every release. A letter is all that is kept,
 * and none of fewer people than the threshold (F10).
 */
@ApplicationScoped
class QualityPart implements ReleasePart {
    static final String NAME = "quality";

    private final EvidenceQueries queries;
    private final QualityRuleTable rules;
    private final Programme programme;

    QualityPart(EvidenceQueries queries, QualityRuleTable rules, Programme programme) {
        this.queries = queries;
        this.rules = rules;
        this.programme = programme;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object make(ReleaseContext context) {
        if (context.years().isEmpty()) {
            return new QualityReport(List.of());
        }
        QualityRules inForce = rules.on(context.asOf(), context.rules().threshold());
        Evidence evidence = queries.of(context.years().getFirst(), context.asOf(), inForce.withinDays());
        List<String> areas = Stream.concat(
                        Stream.of(QualityReport.NATION),
                        programme.regions().stream().map(region -> region.code().value()))
                .toList();
        List<AreaQuality> judged = new ArrayList<>();
        for (ProgrammeYear year : context.years()) {
            areas.forEach(area -> judged.add(evidence.judge(year.value(), area, inForce)));
        }
        return new QualityReport(judged);
    }
}
