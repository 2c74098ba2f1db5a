package nl.hoofdzaakwerk.matching.tenure;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.tenure.model.TenureRule;
import nl.hoofdzaakwerk.matching.tenure.model.TenureTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long work lasted that came of matches, per criterion (X21). For people who set the weights; no rule follows from
 * it by itself.
 *
 * @param referenceDate the day it was counted
 * @param highPercent from which share of its points a criterion counts as high
 * @param smallestGroup fewest placements of which anything is shown
 */
@Schema(name = "Tenures")
record TenureView(RegionCode region, LocalDate referenceDate, int highPercent, int smallestGroup, List<RowView> rows) {

    /**
     * One criterion and term.
     *
     * @param high work from matches with many points for it; null when it may not be shown
     * @param low work from matches with few points for it; null when it may not be shown
     */
    @Schema(name = "CriterionTenure")
    record RowView(Criterion criterion, int weeks, GroupView high, GroupView low) {
        static RowView of(TenureTable.Row row) {
            return new RowView(
                    row.criterion(),
                    row.weeks(),
                    row.high().map(GroupView::of).orElse(null),
                    row.low().map(GroupView::of).orElse(null));
        }
    }

    /**
     * A group of placements that began long enough ago.
     *
     * @param reached how many lasted the term
     * @param sharePercent rounded; null without placements
     */
    @Schema(name = "TenureGroup")
    record GroupView(int placements, int reached, Integer sharePercent) {
        static GroupView of(TenureTable.Group group) {
            return new GroupView(
                    group.placements(), group.reached(), group.share().orElse(null));
        }
    }

    static TenureView of(RegionCode region, LocalDate date, TenureRule rule, TenureTable table) {
        return new TenureView(
                region,
                date,
                rule.highPercent(),
                rule.smallestGroup(),
                table.rows().stream().map(RowView::of).toList());
    }
}
