package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A5: what was recorded wrongly of a start can be put right, as long as nothing lies outside the trajectory then. */
public final class CorrectionPolicy {
    private static final String SOURCE = "QA 0.1";

    private CorrectionPolicy() {}

    /**
     * @param birth of the candidate
     * @param firstDone the first day on which something was recorded of the trajectory
     * @param end of the guidance; empty while it goes on
     */
    public static Ruling judge(
            LocalDate start, LocalDate birth, Optional<LocalDate> firstDone, Optional<LocalDate> end, LocalDate today) {
        return Ruling.refusedIf(
                        start.isAfter(today.plusMonths(StartPolicy.MONTHS_AHEAD)),
                        "/startDate",
                        Remark.of("A5", "A5.start-too-far-ahead", SOURCE, StartPolicy.MONTHS_AHEAD))
                .and(Ruling.refusedIf(
                        start.isBefore(birth), "/startDate", Remark.of("A5", "A5.start-before-birth", SOURCE)))
                .and(end.filter(start::isAfter)
                        .map(last -> Ruling.refused("/startDate", Remark.of("A5", "A5.start-after-end", SOURCE, last)))
                        .orElseGet(Ruling::allowed))
                .and(firstDone
                        .filter(start::isAfter)
                        .map(day -> Ruling.refused("/startDate", Remark.of("A5", "A5.start-after-work", SOURCE, day)))
                        .orElseGet(Ruling::allowed));
    }
}
