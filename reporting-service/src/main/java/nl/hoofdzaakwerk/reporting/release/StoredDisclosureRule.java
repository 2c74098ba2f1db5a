package nl.hoofdzaakwerk.reporting.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;

/** Rules for small numbers that hold from a day on, until the next begin. */
@Entity
@Table(name = "disclosure_rule")
class StoredDisclosureRule {
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private short threshold;

    @Column(name = "rounding_base")
    private short roundingBase;

    @Column(name = "dominance_percent")
    private short dominancePercent;

    private String motivation;

    protected StoredDisclosureRule() {}

    StoredDisclosureRule(LocalDate validFrom, DisclosureRules rules, String motivation) {
        this.validFrom = validFrom;
        this.threshold = (short) rules.threshold();
        this.roundingBase = (short) rules.roundingBase();
        this.dominancePercent = (short) rules.dominancePercent();
        this.motivation = motivation;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    DisclosureRules rules() {
        return new DisclosureRules(threshold, roundingBase, dominancePercent);
    }

    String motivation() {
        return motivation;
    }
}
