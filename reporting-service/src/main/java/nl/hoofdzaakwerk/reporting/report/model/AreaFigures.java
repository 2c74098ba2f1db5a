package nl.hoofdzaakwerk.reporting.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/**
 * The figures of a region or the nation for the trajectories that started in one year.
 *
 * @param placedShare of the started, in percent (rule F4)
 * @param target trajectories to start, or null when none is set (rule F1)
 * @param distanceToTarget target minus started; an effort, never a sanction (rule F3)
 * @param newEmployers that came to count in the year (rule D2); employers are no people, so this is exact
 * @param openPositions on the day of the counts, exact
 * @param byGroup the same for each target group
 */
public record AreaFigures(
        Figure started,
        Figure placed,
        Figure sustained,
        Figure running,
        Figure placedShare,
        Integer target,
        Figure distanceToTarget,
        Figure matchesAgreed,
        long newEmployers,
        long openPositions,
        List<GroupFigures> byGroup) {

    /** The figures of one target group. */
    public record GroupFigures(
            TargetGroup group, Figure started, Figure placed, Figure sustained, Figure running, Figure placedShare) {}

    /**
     * Cuts an area's figures from the protected table of its year.
     *
     * @param target trajectories to start, or null
     * @param open what is counted of other things than people
     */
    public static AreaFigures of(ProtectedTable<Cell> table, Area area, Integer target, OpenPart.Counts open) {
        Figure started = figure(table, Measure.STARTED, area, Map.of());
        Figure placed = figure(table, Measure.PLACED, area, Map.of());
        return new AreaFigures(
                started,
                placed,
                figure(table, Measure.SUSTAINED, area, Map.of()),
                figure(table, Measure.RUNNING, area, Map.of()),
                Figure.share(placed, started),
                target,
                Figure.distance(target, started),
                figure(table, Measure.MATCHES_AGREED, area, Map.of()),
                open.newEmployers(),
                open.openPositions(),
                Arrays.stream(TargetGroup.values())
                        .map(group -> groupFigures(table, area, group))
                        .toList());
    }

    private static GroupFigures groupFigures(ProtectedTable<Cell> table, Area area, TargetGroup group) {
        Map<Dimension, String> only = Map.of(Dimension.GROUP, group.name());
        Figure started = figure(table, Measure.STARTED, area, only);
        Figure placed = figure(table, Measure.PLACED, area, only);
        return new GroupFigures(
                group,
                started,
                placed,
                figure(table, Measure.SUSTAINED, area, only),
                figure(table, Measure.RUNNING, area, only),
                Figure.share(placed, started));
    }

    private static Figure figure(ProtectedTable<Cell> table, Measure measure, Area area, Map<Dimension, String> where) {
        return Figure.of(table.get(new Cell(measure, area, where)));
    }
}
