package nl.hoofdzaakwerk.employer.prospecting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.prospecting.model.Concentration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a region's employers, vacancies and placements are concentrated (rule X13).
 *
 * @param fromDate vacancies that opened and placements that started from this day on are counted
 * @param underUsed groups where to look for work: many employers and little work found
 * @param groups by name
 */
@Schema(name = "EmployerConcentration")
record ConcentrationView(
        String region, GroupBy by, LocalDate fromDate, Group whole, List<String> underUsed, List<Group> groups) {
    /**
     * A group of employers.
     *
     * @param group letter of the SBI section or name of the municipality; {@code ALL} for the whole region
     * @param employersShare of the region's employers, in percent to one decimal
     * @param positions in vacancies
     */
    @Schema(name = "ConcentrationGroup")
    record Group(
            String group,
            long employers,
            BigDecimal employersShare,
            Measure positions,
            Measure placements,
            boolean underUsed) {}

    /**
     * On how few employers something rests.
     *
     * @param employers that have any
     * @param topShare of the largest employer, in percent to one decimal
     * @param topThreeShare of the largest three together
     * @param topFiveShare of the largest five together
     * @param herfindahl sum of the squared shares: 10,000 when all lies with one employer
     */
    @Schema(name = "ConcentrationMeasure")
    record Measure(
            long total,
            int employers,
            BigDecimal topShare,
            BigDecimal topThreeShare,
            BigDecimal topFiveShare,
            int herfindahl) {
        static Measure of(Concentration concentration) {
            return new Measure(
                    concentration.total(),
                    concentration.counts().size(),
                    concentration.topShare(1),
                    concentration.topShare(3),
                    concentration.topShare(5),
                    concentration.herfindahl());
        }
    }
}
