package nl.hoofdzaakwerk.portal.meeting.suggestion;

import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.ProposalMessages;
import nl.hoofdzaakwerk.portal.text.Texts;

/**
 * A pair that could be instead of a proposal, as the page of one side shows it.
 *
 * @param name of the other side; null when nobody knows it any more
 */
record Alternative(SuggestionApi.Instead pair, String name) {
    /** How many are asked for. */
    static final int MOST = 50;

    /** The columns that both sides' pages have. */
    static Listing<Alternative> points(Listing<Alternative> list, Texts texts) {
        return list.number("score", texts.of(MeetingMessages.class).score(), one -> one.pair()
                        .score())
                .number("kost", texts.of(ProposalMessages.class).loses(), one -> one.pair()
                        .losesAtMost());
    }
}
