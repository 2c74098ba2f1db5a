package nl.hoofdzaakwerk.reporting.milestone.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;

/** F5: which milestones can be judged by what is published, and when one is closed. */
public final class MilestonePolicy {
    private MilestonePolicy() {}

    /** What speaks against the dates of a milestone. */
    public static List<Refusal> refuse(MilestoneFigure figure, LocalDate from, LocalDate until, LocalDate due) {
        List<Refusal> refusals = new ArrayList<>();
        if (until.isBefore(from)) {
            refusals.add(Refusal.at("/countsUntilDate", "F5.period-upside-down"));
        } else if (figure.isOfPeople() && !new CountingPeriod(from, until).isWholeQuarters()) {
            refusals.add(Refusal.at("/countsFromDate", "F5.not-whole-quarters"));
        }
        if (from.getYear() < ProgrammeYear.FIRST) {
            refusals.add(Refusal.at("/countsFromDate", "F5.before-the-programme"));
        }
        if (due.isBefore(until)) {
            refusals.add(Refusal.at("/dueDate", "F5.due-before-the-end"));
        }
        return List.copyOf(refusals);
    }

    /** Looking back comes after the day itself; giving up can be done at any time. */
    public static List<Refusal> refuseClosing(
            MilestoneState now, MilestoneState wanted, LocalDate due, LocalDate today) {
        if (now != MilestoneState.OPEN) {
            return List.of(Refusal.of("F5.closed-already"));
        }
        return wanted == MilestoneState.EVALUATED && today.isBefore(due)
                ? List.of(Refusal.at("/how", "F5.not-due-yet"))
                : List.of();
    }
}
