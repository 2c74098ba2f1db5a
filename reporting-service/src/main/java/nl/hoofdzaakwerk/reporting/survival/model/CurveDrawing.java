package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.survival.model.CurveCell.Flow;

/**
 * Draws a curve through what is shown of the people that make it up. A step of which something is hidden is taken
 * together with the next; where nothing more is shown, or too few people are at risk, the curve ends.
 */
final class CurveDrawing {
    private static final double HALF = 0.5;

    private final List<Group> groups;
    private final int leastAtRisk;

    /** @param leastAtRisk about fewer people a step is not told */
    CurveDrawing(List<Group> groups, int leastAtRisk) {
        this.groups = groups;
        this.leastAtRisk = leastAtRisk;
    }

    /**
     * People whose time began together.
     *
     * @param cells what is shown of their cohort
     * @param boundaries that all of them were followed to, in months
     */
    record Group(
            Map<CurveCell, PublishedCount> cells, String area, int quarter, List<Integer> boundaries, boolean leaving) {

        boolean reaches(int boundary) {
            return boundaries.contains(boundary);
        }

        boolean tells(int boundary) {
            return !reaches(boundary)
                    || shown(Flow.WITHOUT, boundary).isPresent()
                            && shown(Flow.EVENT_BY, boundary).isPresent()
                            && (!leaving || shown(Flow.LEFT_BY, boundary).isPresent());
        }

        Optional<Long> began() {
            return shown(Flow.BEGAN, 0);
        }

        private Optional<Long> shown(Flow flow, int months) {
            return cells.get(CurveCell.of(area, quarter, flow, months)) instanceof Shown(long value)
                    ? Optional.of(value)
                    : Optional.empty();
        }

        private long number(Flow flow, int months) {
            return months == 0 ? 0 : shown(flow, months).orElseThrow();
        }

        long without(int boundary) {
            return boundary == 0 ? began().orElseThrow() : number(Flow.WITHOUT, boundary);
        }

        long events(int from, int to) {
            return Math.max(0, number(Flow.EVENT_BY, to) - number(Flow.EVENT_BY, from));
        }

        long left(int from, int to) {
            return leaving ? Math.max(0, number(Flow.LEFT_BY, to) - number(Flow.LEFT_BY, from)) : 0;
        }
    }

    /** The groups in the curve: those of which it is told how many began, and what came of them first. */
    private List<Group> told() {
        return groups.stream()
                .filter(group -> group.began().isPresent())
                .filter(group -> group.boundaries().stream().anyMatch(group::tells))
                .toList();
    }

    Curve draw(CurveKind kind, String area, Integer cohort) {
        List<Group> told = told();
        List<CurvePoint> points = KaplanMeier.estimate(steps(told));
        Long began = told.isEmpty()
                ? null
                : Long.valueOf(told.stream()
                        .mapToLong(group -> group.began().orElseThrow())
                        .sum());
        Integer half = points.stream()
                .filter(point -> point.survival() <= HALF)
                .map(CurvePoint::time)
                .findFirst()
                .orElse(null);
        return new Curve(
                kind, area, cohort, began, points.stream().map(Curve.Point::of).toList(), half);
    }

    private List<RiskCount> steps(List<Group> told) {
        List<RiskCount> steps = new ArrayList<>();
        int from = 0;
        OptionalInt next = nextTold(told, from);
        while (next.isPresent()) {
            Optional<RiskCount> step = step(told, from, next.getAsInt());
            if (step.isEmpty()) {
                break;
            }
            steps.add(step.get());
            from = next.getAsInt();
            next = nextTold(told, from);
        }
        return steps;
    }

    /** The end of the next step of which all that were followed through it are told. */
    private static OptionalInt nextTold(List<Group> told, int from) {
        return told.stream()
                .flatMapToInt(group -> group.boundaries().stream().mapToInt(Integer::intValue))
                .filter(boundary -> boundary > from)
                .filter(boundary -> told.stream().allMatch(group -> group.tells(boundary)))
                .min();
    }

    private Optional<RiskCount> step(List<Group> told, int from, int to) {
        List<Group> followed = told.stream().filter(group -> group.reaches(to)).toList();
        double atRisk = 0;
        long events = 0;
        for (Group group : followed) {
            atRisk += group.without(from) - group.left(from, to) / 2.0;
            events += group.events(from, to);
        }
        return atRisk < leastAtRisk || events > atRisk
                ? Optional.empty()
                : Optional.of(new RiskCount(to, atRisk, events));
    }
}
