package nl.hoofdzaakwerk.matching.interest.model;

import java.util.Objects;
import java.util.UUID;

/** What an answer is about: one vacancy, or an employer with all its vacancies. */
public record Subject(Kind kind, UUID id) {

    /** A vacancy's own answer goes before that of its employer. */
    public enum Kind {
        VACANCY,
        EMPLOYER
    }

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public static Subject vacancy(UUID id) {
        return new Subject(Kind.VACANCY, id);
    }

    public static Subject employer(UUID id) {
        return new Subject(Kind.EMPLOYER, id);
    }

    /** The vacancy; null when it is about an employer. */
    public UUID vacancyId() {
        return kind == Kind.VACANCY ? id : null;
    }

    /** The employer; null when it is about one vacancy. */
    public UUID employerId() {
        return kind == Kind.EMPLOYER ? id : null;
    }
}
