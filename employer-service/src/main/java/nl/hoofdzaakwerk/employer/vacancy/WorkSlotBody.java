package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkSlot;
import nl.hoofdzaakwerk.events.DayPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When on a day of the week the work is done: a part of the day, or from one time until another (rule D5).
 *
 * @param part absent where times are given
 * @param from such as {@code 09:00}; absent where a part is given
 * @param until later than {@code from}, {@code 00:00} for the end of the day
 * @param flexible whether another time does as well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkSlot")
public record WorkSlotBody(
        @NotNull DayOfWeek day,
        DayPart part,

        @Pattern(regexp = TIME, message = "constraint.pattern.time")
        String from,

        @Pattern(regexp = TIME, message = "constraint.pattern.time")
        String until,

        @NotNull Boolean flexible) {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static WorkSlotBody of(WorkSlot slot) {
        return switch (slot.hours()) {
            case WorkSlot.Part(DayPart part) -> new WorkSlotBody(slot.day(), part, null, null, slot.flexible());
            case WorkSlot.Times times ->
                new WorkSlotBody(
                        slot.day(), null, times.start().toString(), times.end().toString(), slot.flexible());
        };
    }

    /** Whether it names a part of the day, or else both times. */
    boolean isWhole() {
        return part == null ? from != null && until != null : from == null && until == null;
    }

    /** Whether the times, when there are any, follow each other. */
    boolean isInOrder() {
        return part != null || until.equals("00:00") || from.compareTo(until) < 0;
    }
}
