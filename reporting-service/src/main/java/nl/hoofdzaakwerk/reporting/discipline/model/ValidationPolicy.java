package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.Collection;
import java.util.List;

/** P4: which rules a month's figures break. */
public final class ValidationPolicy {
    private ValidationPolicy() {}

    /**
     * A rule that is broken.
     *
     * @param observed exact, so for the organisation itself
     * @param bound what it was compared with
     */
    public record Breach(ValidationRule rule, long observed, long bound) {}

    /** @param rules those in force for the month, one of each code */
    public static List<Breach> breaches(Collection<ValidationRule> rules, MonthFigures figures) {
        return rules.stream()
                .filter(rule -> !rule.terms().holds(figures))
                .map(rule -> new Breach(
                        rule,
                        figures.get(rule.terms().leftFigure()),
                        rule.terms().bound(figures)))
                .toList();
    }
}
