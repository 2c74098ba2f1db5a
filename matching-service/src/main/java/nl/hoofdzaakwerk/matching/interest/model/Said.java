package nl.hoofdzaakwerk.matching.interest.model;

import java.time.LocalDate;
import java.util.Objects;
import nl.hoofdzaakwerk.events.DisclosureLevel;

/**
 * What a candidate says.
 *
 * @param disclosure how much the employer may know, from nothing to everything; chosen with each yes, and only there
 * @param validUntil last day it counts; null when it has no end
 * @param note of the coach; null without
 */
public record Said(Subject subject, AnswerKind answer, DisclosureLevel disclosure, LocalDate validUntil, String note) {

    public Said {
        Objects.requireNonNull(subject, "subject");
        if ((answer == AnswerKind.YES) != (disclosure != null)) {
            throw new IllegalArgumentException("a disclosure level stands with a yes, and only there");
        }
    }

    /** A yes to an employer without an end, as said when the introduction is made. */
    public static Said yes(Subject subject, DisclosureLevel disclosure) {
        return new Said(subject, AnswerKind.YES, disclosure, null, null);
    }
}
