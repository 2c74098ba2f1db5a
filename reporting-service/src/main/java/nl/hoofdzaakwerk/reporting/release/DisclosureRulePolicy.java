package nl.hoofdzaakwerk.reporting.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;

/** F10: which rules for small numbers may be set. Below the legal minimum nobody is protected. */
final class DisclosureRulePolicy {
    private DisclosureRulePolicy() {}

    /** All reasons at once; empty when the rules may be set. */
    static List<Refusal> refuse(NewDisclosureRule wanted, LocalDate today, boolean isDayTaken) {
        List<Refusal> refusals = new ArrayList<>();
        if (!wanted.validFromDate().isAfter(today)) {
            refusals.add(Refusal.at("/validFromDate", "F10.not-after-today"));
        } else if (isDayTaken) {
            refusals.add(Refusal.at("/validFromDate", "F10.day-taken"));
        }
        if (wanted.threshold() < DisclosureRules.LOWEST_THRESHOLD) {
            refusals.add(Refusal.at("/threshold", "F10.below-legal-minimum", DisclosureRules.LOWEST_THRESHOLD));
        }
        if (wanted.roundingBase() > wanted.threshold()) {
            refusals.add(Refusal.at("/roundingBase", "F10.rounding-above-threshold"));
        }
        return refusals;
    }
}
