package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.matching.meeting.model.ActionOwner;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;

/** Who takes part in a meeting, and so can own what follows from it (E7, X15). */
@ApplicationScoped
class Participants {

    private final Attendances attendances;
    private final CandidateCards cards;

    Participants(Attendances attendances, CandidateCards cards) {
        this.attendances = attendances;
        this.cards = cards;
    }

    /** @param organisation null for the WSP that holds the meeting */
    ActionOwner owner(MatchingMeeting meeting, String name, OrganisationAlias organisation) {
        return new ActionOwner(name, organisation == null ? meeting.organisation() : organisation);
    }

    /** Why it cannot own anything, as a key of the message bundle; empty when it can. */
    Optional<String> refuse(MatchingMeeting meeting, OrganisationAlias organisation) {
        boolean takesPart = organisation == null
                || organisation.equals(meeting.organisation())
                || attendances.isPresent(meeting.id(), organisation)
                || cards.count(
                                "region = ?1 and organisation = ?2",
                                meeting.region().value(),
                                organisation.value())
                        > 0;
        return takesPart ? Optional.empty() : Optional.of("E7.owner-takes-no-part");
    }
}
