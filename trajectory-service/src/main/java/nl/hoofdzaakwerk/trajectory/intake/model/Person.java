package nl.hoofdzaakwerk.trajectory.intake.model;

import java.time.LocalDate;
import java.util.Objects;
import nl.hoofdzaakwerk.events.BenefitKind;

/** Who someone is, where they live and on what income; nothing about health. */
public record Person(PersonName name, LocalDate birthDate, Place place, BenefitKind benefit) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(benefit, "benefit");
    }
}
