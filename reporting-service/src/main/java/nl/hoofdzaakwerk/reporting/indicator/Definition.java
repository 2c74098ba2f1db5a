package nl.hoofdzaakwerk.reporting.indicator;

import java.util.List;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;

/**
 * What a figure means, in plain language (rule P9).
 *
 * @param formula how it is worked out
 * @param sourceEvents types of the events it is made of
 * @param dimensions by which it is published, besides place and year
 * @param parts of a figure that is split in parts; empty for others
 */
public record Definition(
        String id,
        BilingualText name,
        BilingualText definition,
        BilingualText formula,
        BilingualText unit,
        List<String> sourceEvents,
        List<Dimension> dimensions,
        List<Part> parts) {

    /** @param id of the measure that counts it */
    public record Part(String id, BilingualText name) {}

    /** Of every figure in the catalogue, in its order. */
    public static List<Definition> all() {
        return Catalogue.indicators().stream().map(Definition::of).toList();
    }

    public static Definition of(Indicator indicator) {
        String key = "figure." + indicator.id() + ".";
        return new Definition(
                indicator.id(),
                BilingualText.of(key + "name"),
                BilingualText.of(key + "definition"),
                BilingualText.of(key + "formula"),
                BilingualText.of("unit." + indicator.unit()),
                indicator.sources().stream().map(EventType::typeName).sorted().toList(),
                indicator.dimensions().stream().sorted().toList(),
                parts(indicator.formula()));
    }

    private static List<Part> parts(Formula formula) {
        return formula instanceof Formula.Distribution(Split split)
                ? split.parts().stream().map(part -> part(split, part)).toList()
                : List.of();
    }

    private static Part part(Split split, Measure part) {
        return new Part(
                part.id(),
                BilingualText.of(split.value(part)
                        .map(value -> "part." + split.vocabulary() + "." + value)
                        .orElse("part.unknown")));
    }
}
