package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Work began within a trajectory.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 * @param firstPlacement whether the trajectory had no placement before
 * @param contract absent when it is not known
 * @param wage absent for unpaid work and when it is not known
 * @param preferred whether it is a kind of work the candidate wished for (rule E3); absent when that is not known
 * @param employerFactId pseudonym of the employer, known to reporting only
 * @param occupationGroup ISCO-08 major group, one digit; absent when the occupation is not known
 */
public record TrajectoryPlaced(
        UUID trajectoryId,
        UUID placementFactId,
        RegionCode region,
        PlacementKind kind,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int hoursPerWeek,
        LocalDate startDate,
        boolean firstPlacement,
        @Nullable ContractForm contract,
        @Nullable WageBand wage,
        @Nullable Boolean preferred,
        @Nullable UUID employerFactId,
        @Nullable @Matches(TrajectoryPlaced.MAJOR_GROUP) String occupationGroup)
        implements TrajectoryFact {
    static final String MAJOR_GROUP = "[0-9]";
    private static final Pattern MAJOR_GROUP_PATTERN = Pattern.compile(MAJOR_GROUP);

    public TrajectoryPlaced {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("kind", kind);
        Check.range("hoursPerWeek", hoursPerWeek, 1, Check.MAXIMUM_HOURS);
        Check.present("startDate", startDate);
        if (occupationGroup != null) {
            Check.matches("occupationGroup", occupationGroup, MAJOR_GROUP_PATTERN);
        }
    }

    /** Without what the work is like, as placements were told first. */
    public TrajectoryPlaced(
            UUID trajectoryId,
            UUID placementFactId,
            RegionCode region,
            PlacementKind kind,
            int hoursPerWeek,
            LocalDate startDate,
            boolean firstPlacement) {
        this(
                trajectoryId,
                placementFactId,
                region,
                kind,
                hoursPerWeek,
                startDate,
                firstPlacement,
                null,
                null,
                null,
                null,
                null);
    }
}
