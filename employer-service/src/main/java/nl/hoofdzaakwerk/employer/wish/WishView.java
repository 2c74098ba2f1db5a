package nl.hoofdzaakwerk.employer.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody would like to do; nobody is named.
 *
 * @param id stands nowhere else, so it leads to nobody
 * @param occupation ISCO-08 group
 * @param closedDate absent while it is open
 * @param nextStep while it is open, for the organisation that keeps it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Wish")
record WishView(
        UUID id,
        String region,
        String organisation,
        String occupation,
        HoursBand hours,
        List<WorkCondition> conditions,
        LocalDate madeDate,
        LocalDate closedDate,
        NextStepInput nextStep) {
    static WishView of(Wish wish, boolean own) {
        return new WishView(
                wish.id(),
                wish.region().value(),
                wish.organisation().value(),
                wish.occupation().value(),
                wish.hours(),
                wish.conditions(),
                wish.madeOn(),
                wish.closedOn().orElse(null),
                wish.nextStep().filter(_ -> own).map(NextStepInput::of).orElse(null));
    }
}
