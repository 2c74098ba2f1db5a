package nl.hoofdzaakwerk.reporting.report;

import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.api.Language;

/**
 * What a figure means, in plain language.
 *
 * @param id as the figures are named in the report
 * @param unit what is counted
 */
public record FigureDefinition(String id, Text name, Text definition, Text unit) {
    private static final List<String> IDS = List.of(
            "started",
            "placed",
            "sustained",
            "running",
            "placedShare",
            "target",
            "distanceToTarget",
            "matchesAgreed",
            "newEmployers",
            "openPositions");

    /** The same in Dutch and English. */
    public record Text(String nl, String en) {
        static Text of(String key) {
            return new Text(
                    Language.text(Locale.forLanguageTag("nl"), key), Language.text(Locale.forLanguageTag("en"), key));
        }
    }

    static List<FigureDefinition> all() {
        return IDS.stream()
                .map(id -> new FigureDefinition(
                        id,
                        Text.of("figure." + id + ".name"),
                        Text.of("figure." + id + ".definition"),
                        Text.of("figure." + id + ".unit")))
                .toList();
    }
}
