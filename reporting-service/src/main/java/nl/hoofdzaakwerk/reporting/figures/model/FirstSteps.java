package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;

/** When the steps of guidance that are to come early were taken first (rules A17 and X27). */
@Embeddable
class FirstSteps {
    private LocalDate employerMetOn;
    private LocalDate benefitsExplainedOn;
    private LocalDate treatmentTeamMetOn;

    protected FirstSteps() {}

    /** The earliest day that was told holds. */
    void taken(GuidanceStepTaken taken) {
        switch (taken.step()) {
            case EMPLOYER_MET -> employerMetOn = earliest(employerMetOn, taken.takenOn());
            case BENEFITS_EXPLAINED -> benefitsExplainedOn = earliest(benefitsExplainedOn, taken.takenOn());
            case TREATMENT_TEAM_MET -> treatmentTeamMetOn = earliest(treatmentTeamMetOn, taken.takenOn());
        }
    }

    private static LocalDate earliest(LocalDate known, LocalDate told) {
        return known == null || told.isBefore(known) ? told : known;
    }

    void forget() {
        employerMetOn = Coarse.year(employerMetOn);
        benefitsExplainedOn = Coarse.year(benefitsExplainedOn);
        treatmentTeamMetOn = Coarse.year(treatmentTeamMetOn);
    }

    /** In the order of {@link TrackedTrajectory#COLUMNS}. */
    List<Object> values() {
        return Arrays.asList(employerMetOn, benefitsExplainedOn, treatmentTeamMetOn);
    }
}
