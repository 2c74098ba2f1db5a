package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F6: a new version of what makes a region ready starts after today, so that no judgement of before changes. */
public final class ReadinessRulePolicy {
    private ReadinessRulePolicy() {}

    /** @param dayTaken whether a version of the same region starts that day already */
    public static List<Refusal> refuse(
            LocalDate validFrom, List<ReadinessRequirement> requirements, LocalDate today, boolean dayTaken) {
        List<Refusal> refusals = new ArrayList<>();
        if (!validFrom.isAfter(today)) {
            refusals.add(Refusal.at("/validFromDate", "F6.starts-too-early"));
        }
        if (dayTaken) {
            refusals.add(Refusal.at("/validFromDate", "F6.day-taken"));
        }
        for (ReadinessRequirement one : requirements) {
            if (one.role() != null && one.level() != null && one.role().level() != one.level()) {
                refusals.add(Refusal.at("/requirements/" + (one.position() - 1) + "/role", "F6.role-of-another-level"));
            }
        }
        return List.copyOf(refusals);
    }
}
