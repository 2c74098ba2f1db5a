package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A reason as it was given at the time, with its texts, so that later wording does not change what was said.
 *
 * @param rule id in docs/requirements.md
 * @param code stable, machine-readable
 * @param source document the rule comes from
 */
@Embeddable
public record StoredReason(
        @Enumerated(EnumType.STRING) ScopeReason.Effect effect,
        String rule,
        String code,
        String source,
        String textNl,
        String textEn) {

    public static StoredReason of(ScopeReason reason, String textNl, String textEn) {
        return new StoredReason(
                reason.effect(),
                reason.remark().rule(),
                reason.remark().code(),
                reason.remark().source(),
                textNl,
                textEn);
    }
}
