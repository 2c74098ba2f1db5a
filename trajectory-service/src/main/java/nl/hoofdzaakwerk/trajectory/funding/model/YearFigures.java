package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * B9: what was planned for a year, and beside it what was realised.
 *
 * @param planned spent or received according to the plan
 * @param realised really spent or received
 */
public record YearFigures(Money planned, Money realised) {
    private static final YearFigures NOTHING = new YearFigures(Money.NOTHING, Money.NOTHING);

    public YearFigures plus(YearFigures other) {
        return new YearFigures(planned.plus(other.planned), realised.plus(other.realised));
    }

    /** The figures of each year in which something was written. */
    public static SortedMap<Integer, YearFigures> of(List<LedgerEntry> entries) {
        SortedMap<Integer, YearFigures> years = new TreeMap<>();
        entries.forEach(entry -> years.merge(entry.note().budgetYear(), effect(entry.transfer()), YearFigures::plus));
        return years;
    }

    private static YearFigures effect(Transfer transfer) {
        LineBalance change = LineBalance.NOTHING.after(transfer);
        return new YearFigures(change.planned(), change.paid());
    }

    public static YearFigures sum(List<YearFigures> figures) {
        return figures.stream().reduce(NOTHING, YearFigures::plus);
    }
}
