package nl.hoofdzaakwerk.employer.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is due, soonest first, those of one day in a fixed order.
 *
 * @param next what to pass as {@code after} for the next part, or null at the end
 * @param overdue how many are late in the whole scope, whatever the list is narrowed to
 * @param dueThisWeek how many are due from today up to and including Sunday
 */
@Schema(name = "DueList")
record DueList(List<Item> items, UUID next, int overdue, int dueThisWeek) {
    /**
     * Something open, and what is next with it.
     *
     * @param id of the resource
     * @param link path of the resource, or of the list that holds it
     * @param employerId absent when it is about no employer
     * @param employerName absent when it is about no employer
     * @param daysOverdue whole days since the due date; 0 when it is in time
     * @param owner the user whose it is; absent until somebody takes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DueItem")
    record Item(
            DueKind kind,
            UUID id,
            String link,
            UUID employerId,
            String employerName,
            NextStepInput nextStep,
            long daysOverdue,
            String owner) {
        static Item of(DueItems.Row row, String employerName, LocalDate today) {
            return new Item(
                    row.kind(),
                    row.id(),
                    row.kind().link(row.id(), row.employerId().orElse(null)),
                    row.employerId().orElse(null),
                    employerName,
                    NextStepInput.of(row.nextStep()),
                    DueDays.overdue(row.nextStep().dueDate(), today),
                    row.owner().orElse(null));
        }
    }
}
