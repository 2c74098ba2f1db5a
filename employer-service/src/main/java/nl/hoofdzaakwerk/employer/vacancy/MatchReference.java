package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;

/** That somebody is a match for a vacancy and how far that is; never who, not even under a pseudonym (rule E5). */
@Entity
@Table(name = "match_reference")
class MatchReference {
    /** How far a match is (rule E4). */
    enum State {
        PROPOSED,
        AGREED,
        PARKED,
        REJECTED,
        INTRODUCED,
        PLACED,
        ENDED;

        static State of(MatchEvent event) {
            return switch (event) {
                case MatchProposed _ -> PROPOSED;
                case MatchAgreed _ -> AGREED;
                case MatchParked _ -> PARKED;
                case MatchRejected _ -> REJECTED;
                case MatchIntroduced _ -> INTRODUCED;
                case MatchPlaced _ -> PLACED;
                case MatchEnded _ -> ENDED;
            };
        }
    }

    @Id
    UUID id;

    UUID vacancyId;
    String region;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate stateSince;
    LocalDate firstKnownOn;
    String reasonCode;
    long sequence;

    protected MatchReference() {}

    MatchReference(MatchEvent event, long sequence) {
        this.id = event.matchId();
        this.vacancyId = event.vacancyId();
        this.region = event.region().value();
        this.firstKnownOn = event.date();
        follow(event, sequence);
    }

    /**
     * Why a meeting turned it down. Why a match ended may tell of a consent, and stays on the candidate's side (E5).
     */
    private static String reasonOf(MatchEvent event) {
        return switch (event) {
            case MatchRejected rejected -> rejected.reasonCode();
            case MatchProposed _, MatchAgreed _, MatchParked _, MatchIntroduced _, MatchPlaced _, MatchEnded _ -> null;
        };
    }

    /** An event that arrives after a later one only tells when the match began. */
    final void follow(MatchEvent event, long eventSequence) {
        if (event.date().isBefore(firstKnownOn)) {
            firstKnownOn = event.date();
        }
        if (eventSequence > sequence) {
            state = State.of(event);
            stateSince = event.date();
            reasonCode = reasonOf(event);
            sequence = eventSequence;
        }
    }
}
