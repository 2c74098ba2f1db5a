package nl.hoofdzaakwerk.reporting.figures.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.EmployerEvent;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;

/** The days that facts tell. */
public final class FactDays {
    private FactDays() {}

    /** The day of a fact of a trajectory. */
    public static LocalDate of(TrajectoryFact fact) {
        return switch (fact) {
            case TrajectoryStarted started -> started.startDate();
            case TrajectoryCorrected corrected -> corrected.startDate();
            case GuidanceStepTaken step -> step.takenOn();
            case TrajectoryEnded ended -> ended.endDate();
            case TrajectoryPlaced placed -> placed.startDate();
            case PlacementHoursChanged changed -> changed.fromDate();
            case PlacementSustained sustained -> sustained.sustainedOn();
            case PlacementSustainabilityRevoked revoked -> revoked.sustainedOn();
            case PlacementEnded ended -> ended.endDate();
        };
    }

    /** The day of a fact of a referral. */
    public static LocalDate of(ReferralFact fact) {
        return switch (fact) {
            case ReferralMade made -> made.madeOn();
            case ReferralAnswered answered -> answered.answeredOn();
        };
    }

    /** The day that is told of an employer, if any is. */
    public static List<LocalDate> of(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered -> List.of(registered.registeredOn());
            case EmployerStageChanged changed -> List.of(changed.date());
            case EmployerCountingChanged counting ->
                Stream.ofNullable(counting.countsFrom()).toList();
            case EmployerMerged merged -> List.of(merged.mergedOn());
            case EmployerUnmerged unmerged -> List.of(unmerged.unmergedOn());
        };
    }
}
