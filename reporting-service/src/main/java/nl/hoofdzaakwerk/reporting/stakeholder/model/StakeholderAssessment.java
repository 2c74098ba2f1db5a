package nl.hoofdzaakwerk.reporting.stakeholder.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a stakeholder stands from a day on, until the next assessment (F15). */
@Embeddable
public record StakeholderAssessment(
        LocalDate assessedOn,
        @Enumerated(EnumType.STRING) Nearness nearness,
        @Enumerated(EnumType.STRING) Influence influence) {}
