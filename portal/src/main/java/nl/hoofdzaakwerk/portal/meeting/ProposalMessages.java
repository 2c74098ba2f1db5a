package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the best proposals of now and what could be instead. English stands in
 * {@code messages/proposal_en.properties}.
 */
@MessageBundle("proposal")
public interface ProposalMessages {
    @Message("De beste voorstellen nu")
    String board();

    @Message(
            "Deze combinaties zijn samen het beste voor alle kandidaten en werkplekken in de regio. Ze veranderen met elke nieuwe kaart of vacature. Wat vaststaat, blijft op de agenda.")
    String boardMeans();

    @Message("Er zijn nu geen voorstellen. Er zijn kandidaten met toestemming en open vacatures nodig.")
    String boardNone();

    @Message("{proposals} voorstellen, samen {score} punten.")
    String boardIs(int proposals, String score);

    @Message("Het laatst veranderd op {time}.")
    String changedAt(String time);

    @Message("Staat er sinds")
    String since();

    @Message("Op de agenda")
    String pinned();

    @Message("staat vast")
    String isPinned();

    @Message("Maak los")
    String release();

    @Message("De combinatie is losgemaakt. Zij blijft zolang niets anders beter is.")
    String released();

    @Message("Wat kan er anders")
    String alternatives();

    @Message("Andere vacatures voor {candidate}")
    String alternativesFor(String candidate);

    @Message("Andere kandidaten voor {title}")
    String alternativesTo(String title);

    @Message(
            "Deze combinaties kunnen ook. Bovenaan staat wat voor alle voorstellen samen het minste kost. Mensen besluiten, in het overleg.")
    String alternativesMean();

    @Message("Er is nu geen andere combinatie mogelijk. Bekijk de suggesties met hun redenen.")
    String alternativesNone();

    @Message("Deze kandidaat staat vast op de agenda. Maak het voorstel eerst los om te zien wat er anders kan.")
    String cardPinned();

    @Message("Kost het geheel hoogstens")
    String loses();
}
