package nl.hoofdzaakwerk.reporting.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;

/**
 * From which day a region plays in a division; until its next term begins.
 *
 * @param division the division
 * @param validFrom first day
 */
@Embeddable
public record DivisionTerm(
        @Enumerated(EnumType.STRING) Division division,
        @Column(name = "valid_from") LocalDate validFrom) {}
