package nl.hoofdzaakwerk.trajectory.progress.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Somebody who works for an organisation, as far as hand-over and caseloads need to know (A15). */
@Entity
public class Professional {
    @EmbeddedId
    private Key key;

    private String name;
    private boolean coach;
    private BigDecimal fte;
    private Instant registeredAt;

    protected Professional() {}

    /** The user within an organisation; one person can work for two. */
    @Embeddable
    public record Key(OrganisationAlias organisation, String userId) implements Serializable {}

    /** @param fte part of a full work week, more than 0 up to 1 */
    public Professional(Key key, String name, boolean coach, BigDecimal fte, Instant now) {
        this.key = key;
        this.name = name;
        this.coach = coach;
        this.fte = fte;
        this.registeredAt = now;
    }

    /** What the organisation says of its own people. */
    public void describe(String newName, boolean isCoach, BigDecimal newFte) {
        name = newName;
        coach = isCoach;
        fte = newFte;
    }

    public String userId() {
        return key.userId();
    }

    public String name() {
        return name;
    }

    public boolean isCoach() {
        return coach;
    }

    public BigDecimal fte() {
        return fte;
    }
}
