package nl.hoofdzaakwerk.reporting.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.indicator.Definition;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;

/**
 * Figures as the rows of a table that people read (rule F17). A figure that is not shown says so and says why; the cell
 * is never empty and never nought.
 */
final class TableRows {
    private static final List<String> HEADINGS = List.of(
            "year",
            "area",
            "areaName",
            "indicator",
            "part",
            "group",
            "method",
            "benefit",
            "route",
            "startQuarter",
            "value",
            "unit",
            "quality",
            "note");

    private final Wording wording;
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, Named> figures = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private record Named(String name, String unit, String quality) {}

    private TableRows(Selection selection, Wording wording) {
        this.wording = wording;
        areas.put("NL", wording.say("export.nation"));
        for (Definition definition : Definition.all()) {
            figures.put(
                    definition.id(),
                    new Named(
                            wording.of(definition.name()),
                            wording.of(definition.unit()),
                            selection.grades().getOrDefault(definition.id(), wording.say("export.notJudged"))));
            definition.parts().forEach(part -> parts.put(part.id(), wording.of(part.name())));
        }
        selection
                .programme()
                .regions()
                .forEach(region -> areas.put(region.code().value(), region.name()));
    }

    static List<String> headings(Wording wording) {
        return HEADINGS.stream()
                .map(heading -> wording.say("export.heading." + heading))
                .toList();
    }

    /** A list of cells per figure: numbers are numbers, all else is text. */
    static Stream<List<Object>> of(Selection selection, Wording wording) {
        TableRows rows = new TableRows(selection, wording);
        return selection.figures().get().map(rows::row);
    }

    private List<Object> row(PublishedFigure figure) {
        Subject subject = figure.subject();
        return Arrays.asList(
                subject.year(),
                subject.area(),
                areas.getOrDefault(subject.area(), subject.area()),
                figures.get(subject.indicator()).name(),
                parts.getOrDefault(subject.part(), subject.part()),
                subject.group(),
                subject.method(),
                subject.benefit(),
                subject.route(),
                subject.startQuarter(),
                value(figure.outcome()),
                figures.get(subject.indicator()).unit(),
                figures.get(subject.indicator()).quality(),
                note(figure.outcome()));
    }

    private Object value(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shown shown -> shown.value();
            case Outcome.Withheld() -> text("export.withheld");
            case Outcome.Nothing() -> text("export.nothing");
        };
    }

    private String note(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shown ignored -> "";
            case Outcome.Withheld() -> text("export.withheld.why");
            case Outcome.Nothing() -> text("export.nothing.why");
        };
    }

    private String text(String key) {
        return texts.computeIfAbsent(key, wording::say);
    }
}
