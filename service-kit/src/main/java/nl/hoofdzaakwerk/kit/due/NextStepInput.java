package nl.hoofdzaakwerk.kit.due;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A next step as requests give and answers show it (P6).
 *
 * @param dueDate last day on which it is in time
 */
public record NextStepInput(
        @NotNull @Size(min = 1, max = NextStep.LONGEST) @PlainText
        String what,

        @NotNull @BusinessDate LocalDate dueDate) {

    public static NextStepInput of(NextStep step) {
        return new NextStepInput(step.what(), step.dueDate());
    }

    public NextStep toNextStep() {
        return new NextStep(what, dueDate);
    }
}
