package nl.hoofdzaakwerk.reporting.forecast;

import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.forecast.model.StartHistory;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Quarter;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/** What a release tells of starts: all that a forecast is made of, so that it tells nothing more (rule X26). */
final class PublishedStarts {
    private static final int MONTHS = 3;

    private final ReleaseContext context;

    PublishedStarts(ReleaseContext context) {
        this.context = context;
    }

    /** Starts of an area; empty when those of the running year are withheld. */
    Optional<StartHistory> history(Area area) {
        return shown(ProgrammeYear.of(context.asOf()), Cell.total(Measure.STARTED, area))
                .map(started -> new StartHistory(context.asOf(), started, slack(context.rules()), quarters(area)));
    }

    /** Trajectories that run now. Of a year of which it is withheld it is not counted; nor is one before the first. */
    Optional<Long> running(Area area) {
        Cell running = Cell.total(Measure.RUNNING, area);
        return shown(ProgrammeYear.of(context.asOf()), running).map(thisYear -> context.years().stream()
                .mapToLong(year -> shown(year, running).orElse(0L))
                .sum());
    }

    /** A shown number is rounded, and lags behind until enough people have come. */
    private static int slack(DisclosureRules rules) {
        return rules.roundingBase() / 2 + rules.threshold() - 1;
    }

    /** The latest whole quarters, back to the first that is withheld. */
    private List<Long> quarters(Area area) {
        LinkedList<Long> quarters = new LinkedList<>();
        LocalDate day = firstDayOfQuarter(context.asOf().plusDays(1)).minusDays(1);
        Optional<Long> starts = starts(area, day);
        while (starts.isPresent() && quarters.size() < StartHistory.MOST) {
            quarters.addFirst(starts.get());
            day = firstDayOfQuarter(day).minusDays(1);
            starts = starts(area, day);
        }
        return quarters;
    }

    private Optional<Long> starts(Area area, LocalDate day) {
        return day.getYear() < ProgrammeYear.FIRST
                ? Optional.empty()
                : shown(
                        ProgrammeYear.of(day),
                        Cell.of(
                                Measure.STARTED,
                                area,
                                Dimension.START_QUARTER,
                                Quarter.of(day).toString()));
    }

    private Optional<Long> shown(ProgrammeYear year, Cell cell) {
        ProtectedTable<Cell> table = context.tables().get(year);
        return table != null && table.cells().get(cell) instanceof Shown(long value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static LocalDate firstDayOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
    }
}
