package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Guidance to work began for someone in treatment at a GGZ institution (rules A1 and A5).
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param subregion part of the region (rule A13)
 * @param route the way the trajectory arrived (rule A10)
 * @param subjectId pseudonym of whom it is for, known to reporting only, so that nobody is counted twice
 * @param continuedTrajectoryId the trajectory elsewhere that this one continues after a transfer (rule X29)
 */
public record TrajectoryStarted(
        UUID trajectoryId,
        RegionCode region,
        @Nullable @Length(max = Check.NAME_LENGTH) String subregion,
        OrganisationAlias organisation,
        TargetGroup group,
        BenefitKind benefit,
        Method method,
        @Nullable @Length(max = Check.NAME_LENGTH) String route,
        LocalDate startDate,
        @Nullable UUID subjectId,
        @Nullable UUID continuedTrajectoryId)
        implements TrajectoryFact {
    public TrajectoryStarted {
        Check.present("trajectoryId", trajectoryId);
        Check.present("region", region);
        Check.optionalText("subregion", subregion, Check.NAME_LENGTH);
        Check.present("organisation", organisation);
        Check.present("group", group);
        Check.present("benefit", benefit);
        Check.present("method", method);
        Check.optionalText("route", route, Check.NAME_LENGTH);
        Check.present("startDate", startDate);
        Check.require(!trajectoryId.equals(continuedTrajectoryId), "continuedTrajectoryId", "is the trajectory itself");
    }

    /** Without whom it is for and what it continues, as starts were told first. */
    public TrajectoryStarted(
            UUID trajectoryId,
            RegionCode region,
            String subregion,
            OrganisationAlias organisation,
            TargetGroup group,
            BenefitKind benefit,
            Method method,
            String route,
            LocalDate startDate) {
        this(trajectoryId, region, subregion, organisation, group, benefit, method, route, startDate, null, null);
    }
}
