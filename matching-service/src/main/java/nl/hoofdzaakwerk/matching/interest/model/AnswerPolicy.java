package nl.hoofdzaakwerk.matching.interest.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;

/**
 * Which answers can be recorded (X16): about one vacancy or one employer; a yes with the disclosure level the candidate
 * chooses for it, whatever the card says; valid until today or later; and only what was said can be taken back.
 */
public final class AnswerPolicy {

    private AnswerPolicy() {}

    /** An answer as it is asked to be recorded; what is absent is null. */
    public record Wanted(
            UUID vacancyId, UUID employerId, AnswerKind answer, DisclosureLevel disclosure, LocalDate validUntil) {

        /** Present when it is about one thing only. */
        public Subject subject() {
            return vacancyId == null ? Subject.employer(employerId) : Subject.vacancy(vacancyId);
        }

        boolean isAboutOneThing() {
            return (vacancyId == null) != (employerId == null);
        }
    }

    /** Why not, of one property. @param key of the message bundle */
    public record Objection(String pointer, String key) {}

    /** Every objection to the answer itself; empty when it can be recorded. */
    public static List<Objection> refuse(Wanted wanted, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (!wanted.isAboutOneThing()) {
            objections.add(new Objection("/vacancyId", "X16.vacancy-or-employer"));
        }
        boolean yes = wanted.answer() == AnswerKind.YES;
        if (yes && wanted.disclosure() == null) {
            objections.add(new Objection("/disclosure", "X16.disclosure-required"));
        } else if (!yes && wanted.disclosure() != null) {
            objections.add(new Objection("/disclosure", "X16.disclosure-not-used"));
        }
        if (wanted.validUntil() != null && wanted.answer() == AnswerKind.WITHDRAWN) {
            objections.add(new Objection("/validUntilDate", "X16.validity-not-used"));
        } else if (wanted.validUntil() != null && wanted.validUntil().isBefore(today)) {
            objections.add(new Objection("/validUntilDate", "X16.validity-past"));
        }
        return List.copyOf(objections);
    }
}
