package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a figure is made of what is counted. */
public sealed interface Formula {

    /** What a measure counts. */
    record Count(Measure measure) implements Formula {}

    /** Several measures together. */
    record Sum(List<Measure> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** Part of a whole, in percent. */
    record Share(Measure part, Measure whole) implements Formula {}

    /** A whole and each of its parts. */
    record Distribution(Split split) implements Formula {}

    /** Not made of counts: a {@link Statistic}, worked out and protected with each release. */
    record OfStatistic(Statistic statistic) implements Formula {}

    /** Counted of things that are no people, or set: shown exactly. */
    record Open() implements Formula {}

    /** F3: target minus what is started. */
    record Distance() implements Formula {}

    /** The measures it is made of, whole first. */
    default List<Measure> measures() {
        return switch (this) {
            case Count(Measure measure) -> List.of(measure);
            case Sum(List<Measure> parts) -> parts;
            case Share(Measure part, Measure whole) -> List.of(whole, part);
            case Distribution(Split split) ->
                Stream.concat(Stream.of(split.whole()), split.parts().stream()).toList();
            case Distance() -> List.of(Measure.STARTED);
            case OfStatistic ignored -> List.of();
            case Open() -> List.of();
        };
    }

    /**
     * The figure, of the published counts of one place and selection; for a distribution, its whole. Empty when it is
     * not made of counts alone.
     */
    default Optional<Figure> figure(Function<Measure, Figure> published) {
        return switch (this) {
            case Count(Measure measure) -> Optional.of(published.apply(measure));
            case Sum(List<Measure> parts) ->
                Optional.of(Figure.sum(parts.stream().map(published).toList()));
            case Share(Measure part, Measure whole) ->
                Optional.of(Figure.share(published.apply(part), published.apply(whole)));
            case Distribution(Split split) -> Optional.of(published.apply(split.whole()));
            case OfStatistic ignored -> Optional.empty();
            case Open() -> Optional.empty();
            case Distance() -> Optional.empty();
        };
    }
}
