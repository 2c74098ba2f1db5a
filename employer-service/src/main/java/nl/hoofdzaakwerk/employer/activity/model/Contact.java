package nl.hoofdzaakwerk.employer.activity.model;

import java.time.LocalDate;
import java.util.Objects;

/** One contact with an employer, as far as others may know: how, when and what for. */
public record Contact(ActivityKind kind, LocalDate date, ActivityPurpose purpose) {
    public Contact {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
        Objects.requireNonNull(purpose);
    }
}
