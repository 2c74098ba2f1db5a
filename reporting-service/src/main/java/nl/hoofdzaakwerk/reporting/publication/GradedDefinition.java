package nl.hoofdzaakwerk.reporting.publication;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.Definition;

/**
 * What a figure meant, and how good its data was, when it was published.
 *
 * @param qualityGrade from A, the best, to E (rule X28); null when it was not judged
 */
public record GradedDefinition(Definition definition, String qualityGrade) {
    static List<GradedDefinition> all(Map<String, String> grades) {
        return Definition.all().stream()
                .map(definition -> new GradedDefinition(definition, grades.get(definition.id())))
                .toList();
    }
}
