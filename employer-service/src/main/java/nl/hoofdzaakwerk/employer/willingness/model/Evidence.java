package nl.hoofdzaakwerk.employer.willingness.model;

import java.time.LocalDate;
import java.util.Objects;

/** Something an employer did on a day. */
public record Evidence(EvidenceKind kind, LocalDate date) {
    public Evidence {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
    }
}
