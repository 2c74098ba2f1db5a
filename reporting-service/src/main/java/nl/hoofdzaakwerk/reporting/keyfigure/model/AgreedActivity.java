package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What part of the agreed hours is for (F7). */
@Embeddable
public record AgreedActivity(
        @Column(name = "activity") String activity,
        @Column(name = "hours") BigDecimal hours) {}
