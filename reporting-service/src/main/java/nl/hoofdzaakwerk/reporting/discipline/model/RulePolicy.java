package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;

/** P4: when a validation rule may be set. */
public final class RulePolicy {
    private RulePolicy() {}

    /**
     * @param taken whether the code has a rule from the same day @return all that is wrong; empty when it may be set
     */
    public static List<Refusal> refuse(ValidationRule rule, LocalDate today, boolean taken) {
        List<Refusal> refusals = new ArrayList<>();
        ValidationRule.Validity validity = rule.validity();
        if (validity.from().isBefore(today)) {
            refusals.add(Refusal.at("/validFromDate", "P4.begins-in-past"));
        }
        if (validity.until() != null && validity.until().isBefore(validity.from())) {
            refusals.add(Refusal.at("/validUntilDate", "P4.ends-before-begin"));
        }
        if (rule.terms().leftFigure() == rule.terms().rightFigure()) {
            refusals.add(Refusal.at("/rightFigure", "P4.compares-itself"));
        }
        if (taken) {
            refusals.add(Refusal.at("/validFromDate", "P4.day-taken"));
        }
        return refusals;
    }
}
