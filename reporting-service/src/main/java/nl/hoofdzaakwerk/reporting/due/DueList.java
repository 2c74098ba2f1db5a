package nl.hoofdzaakwerk.reporting.due;

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
     * @param link path of the resource
     * @param daysOverdue whole days since the due date; 0 when it is in time
     * @param owner the login name or function that sees to it
     */
    @Schema(name = "DueItem")
    record Item(DueKind kind, UUID id, String link, NextStepInput nextStep, long daysOverdue, String owner) {
        static Item of(DueItems.Row row, LocalDate today) {
            return new Item(
                    row.kind(),
                    row.id(),
                    row.kind().link(row.id()),
                    NextStepInput.of(row.nextStep()),
                    DueDays.overdue(row.nextStep().dueDate(), today),
                    row.owner());
        }
    }
}
