package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A5: guidance goes on during work, in talks that are planned from its first day. */
public final class FollowAlongPolicy {
    /** A talk held so many days early is the planned one. */
    public static final int DAYS_EARLY = 6;

    private FollowAlongPolicy() {}

    /**
     * A talk that is planned.
     *
     * @param week after how many weeks of work
     */
    public record Planned(int week, LocalDate day) {

        /** P6: what is next when nobody says something else. */
        public NextStep toNextStep() {
            return new NextStep("Nazorggesprek na " + week + (week == 1 ? " week" : " weken") + " werk", day);
        }
    }

    /** The first planned talk for work that is recorded on a day; what lies before is not made up for. */
    public static Planned first(LocalDate workStart, LocalDate recordedOn, CheckInTerms terms) {
        return after(workStart, recordedOn.minusDays(1), terms);
    }

    /** The next planned talk, after one that was held. */
    public static Planned next(LocalDate workStart, LocalDate heldOn, CheckInTerms terms) {
        return after(workStart, heldOn.plusDays(DAYS_EARLY), terms);
    }

    private static Planned after(LocalDate workStart, LocalDate day, CheckInTerms terms) {
        int week = terms.weeks().getFirst();
        List<Integer> later = terms.weeks().subList(1, terms.weeks().size());
        for (int next : later) {
            if (workStart.plusWeeks(week).isAfter(day)) {
                return new Planned(week, workStart.plusWeeks(week));
            }
            week = next;
        }
        while (!workStart.plusWeeks(week).isAfter(day)) {
            week += terms.thenEveryWeeks();
        }
        return new Planned(week, workStart.plusWeeks(week));
    }

    /** A talk is recorded when it was held, during the work. */
    public static Ruling judge(LocalDate heldOn, Period work, LocalDate today) {
        return Ruling.refusedIf(
                        heldOn.isBefore(work.from()),
                        "/heldOn",
                        Remark.of("A5", "A5.check-in-before-start", "QA 0.1", work.from()))
                .and(Ruling.refusedIf(work.until().isPresent(), "", Remark.of("A5", "A5.check-in-after-end", "QA 0.1")))
                .and(Ruling.refusedIf(
                        heldOn.isAfter(today), "/heldOn", Remark.of("A5", "A5.check-in-in-future", "QA 0.1")));
    }

    /** What to signal when a planned talk was not held. */
    public static Optional<Remark> signal(Optional<LocalDate> due, LocalDate today, CheckInTerms terms) {
        return due.filter(day -> today.isAfter(day.plusDays(terms.graceDays())))
                .map(day -> Remark.of("A5", "A5.no-follow-along", terms.source(), day));
    }
}
