package nl.hoofdzaakwerk.employer.pipeline.board;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import nl.hoofdzaakwerk.employer.pipeline.model.RottingPolicy;

/** Since when cards are rotten, with the working days of today's calendar (rule P7). */
record Rotting(int overdueWorkingDays, WorkingDays workingDays, LocalDate today) {
    Optional<LocalDate> since(BoardRows.Row row, int stageDays) {
        return RottingPolicy.rottenSince(
                new RottingPolicy.Card(row.stageSince(), stageDays, row.nextStep()),
                overdueWorkingDays,
                workingDays::after,
                today);
    }

    /** The last due date of a next step that is late enough today to make its card rot. */
    LocalDate lastRottenDueDate() {
        var day = today.minusDays(1);
        while (workingDays.after(day, overdueWorkingDays).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
