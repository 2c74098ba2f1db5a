package nl.hoofdzaakwerk.reporting.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/**
 * A region as the API shows it.
 *
 * @param division the division it plays in today, or null when it plays in none
 * @param divisionFrom first day in that division
 * @param targets by year
 */
public record RegionView(
        RegionCode code,
        String name,
        String centreMunicipality,
        Division division,
        LocalDate divisionFrom,
        List<YearTarget> targets) {

    /**
     * @param trajectories to start in the year; an effort, not an obligation (rule F3)
     * @param own whether the region has this target itself, or its division has
     * @param baseline where it starts from; absent when nobody said (rule P9)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearTarget(int year, int trajectories, boolean own, BaselineInput baseline) {}

    /** The region as it is shown on a day. */
    public static RegionView of(Region region, DivisionTargets divisionTargets, LocalDate today) {
        DivisionTerm term = region.divisionOn(today).orElse(null);
        return new RegionView(
                region.code(),
                region.name(),
                region.centreMunicipality(),
                term == null ? null : term.division(),
                term == null ? null : term.validFrom(),
                region.targetYears(divisionTargets).stream()
                        .map(ProgrammeYear::new)
                        .flatMap(year -> region.target(year, divisionTargets).stream()
                                .map(target -> yearTarget(region, year, target)))
                        .toList());
    }

    private static YearTarget yearTarget(Region region, ProgrammeYear year, Target target) {
        return new YearTarget(
                year.value(),
                target.trajectories(),
                region.hasOwnTarget(year),
                region.baseline(year).map(BaselineInput::of).orElse(null));
    }
}
