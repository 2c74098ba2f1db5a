package nl.hoofdzaakwerk.portal.meeting.suggestion;

import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.meeting.Suggestion;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;

/**
 * One line of a ranked list.
 *
 * @param place from 1
 * @param card null where the list is about one card
 * @param vacancy null where the list is about one vacancy
 */
record Row(int place, Suggestion suggestion, CandidateCard card, Vacancy vacancy) {

    public String candidate() {
        return CandidateCode.of(suggestion.cardId());
    }
}
