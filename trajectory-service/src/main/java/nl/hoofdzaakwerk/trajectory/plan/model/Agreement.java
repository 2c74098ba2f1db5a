package nl.hoofdzaakwerk.trajectory.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What was agreed.
 *
 * @param content in plain text
 * @param agreedBy at least one
 * @param reviewDate when it is looked at again
 */
public record Agreement(String content, List<PlanParty> agreedBy, LocalDate agreedOn, LocalDate reviewDate) {
    public Agreement {
        agreedBy = agreedBy.stream().distinct().sorted().toList();
        if (agreedBy.isEmpty()) {
            throw new IllegalArgumentException("nobody agrees");
        }
        if (!reviewDate.isAfter(agreedOn)) {
            throw new IllegalArgumentException("a plan is reviewed after it was agreed");
        }
    }
}
