package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was told of a trajectory's start was wrong; this holds instead, for the past as well. What was told last holds.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param region in which it started
 * @param subregion part of the region (rule A13)
 * @param route the way the trajectory arrived (rule A10)
 */
public record TrajectoryCorrected(
        UUID trajectoryId,
        RegionCode region,
        @Nullable @Length(max = Check.NAME_LENGTH) String subregion,
        OrganisationAlias organisation,
        TargetGroup group,
        BenefitKind benefit,
        Method method,
        @Nullable @Length(max = Check.NAME_LENGTH) String route,
        LocalDate startDate)
        implements TrajectoryFact {
    public TrajectoryCorrected {
        Check.present("trajectoryId", trajectoryId);
        Check.present("region", region);
        Check.optionalText("subregion", subregion, Check.NAME_LENGTH);
        Check.present("organisation", organisation);
        Check.present("group", group);
        Check.present("benefit", benefit);
        Check.present("method", method);
        Check.optionalText("route", route, Check.NAME_LENGTH);
        Check.present("startDate", startDate);
    }
}
