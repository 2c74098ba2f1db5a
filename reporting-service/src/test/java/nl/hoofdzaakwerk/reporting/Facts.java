package nl.hoofdzaakwerk.reporting;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;

/** The facts of one trajectory: {@code Facts.of("AM19", EPA, 2023).started()}. */
public record Facts(
        UUID trajectory,
        UUID placement,
        RegionCode region,
        OrganisationAlias organisation,
        TargetGroup group,
        int year) {

    public static Facts of(String region, TargetGroup group, int year) {
        return new Facts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RegionCode(region),
                new OrganisationAlias("ggz-rijnduin"),
                group,
                year);
    }

    /** Guided by another organisation. */
    public Facts by(String other) {
        return new Facts(trajectory, placement, region, new OrganisationAlias(other), group, year);
    }

    public TrajectoryStarted started() {
        return new TrajectoryStarted(
                trajectory,
                region,
                null,
                organisation,
                group,
                BenefitKind.PARTICIPATIEWET,
                Method.IPS,
                null,
                LocalDate.of(year, 3, 1));
    }

    public TrajectoryPlaced placed(PlacementKind kind) {
        return new TrajectoryPlaced(trajectory, placement, region, kind, 24, LocalDate.of(year, 6, 1), true);
    }

    public TrajectoryPlaced placed() {
        return placed(PlacementKind.PAID);
    }

    public PlacementSustained sustained() {
        return new PlacementSustained(trajectory, placement, region, LocalDate.of(year, 12, 1));
    }

    public PlacementEnded placementEnded() {
        return new PlacementEnded(trajectory, placement, region, LocalDate.of(year, 12, 15));
    }

    public TrajectoryEnded ended() {
        return new TrajectoryEnded(trajectory, region, LocalDate.of(year, 12, 20), EndReason.PAID_WORK);
    }
}
