package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** P6: what happens next with something open when nobody says otherwise. */
@ApplicationScoped
class NextSteps {
    private static final int WEEKS_TO_TABLE = 4;
    private static final int WEEKS_TO_JUDGE = 2;
    private static final int MONTHS_TO_FOLLOW_UP = 3;

    private final Clock clock;

    NextSteps(Clock clock) {
        this.clock = clock;
    }

    NextStep ofMeeting(NextStepInput given, LocalDate date) {
        return orElse(given, "Deelnemers uitnodigen en de agenda vullen", latest(date));
    }

    NextStep ofPreparedCase(NextStepInput given) {
        return orElse(given, "De casus op de agenda van een overleg zetten", today().plusWeeks(WEEKS_TO_TABLE));
    }

    NextStep ofTabledCase(LocalDate meeting) {
        return new NextStep("De casus bespreken in het overleg", latest(meeting));
    }

    NextStep ofAdvisedCase(NextStepInput given) {
        return orElse(given, "Vertellen wat het advies opleverde", today().plusMonths(MONTHS_TO_FOLLOW_UP));
    }

    NextStep ofDecision(NextStepInput given, LocalDate dueDate) {
        return orElse(given, "Het besluit uitvoeren", dueDate);
    }

    NextStep ofSubmittedRequest(NextStepInput given) {
        return orElse(given, "De aanvraag beoordelen", today().plusWeeks(WEEKS_TO_JUDGE));
    }

    NextStep ofQuestion(NextStepInput given) {
        return orElse(given, "De vraag van de stuurgroep beantwoorden", today().plusWeeks(WEEKS_TO_JUDGE));
    }

    private static NextStep orElse(NextStepInput given, String what, LocalDate dueDate) {
        return given == null ? new NextStep(what, dueDate) : given.toNextStep();
    }

    /** Nothing is planned for a day that has passed. */
    private LocalDate latest(LocalDate date) {
        return date.isBefore(today()) ? today() : date;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
