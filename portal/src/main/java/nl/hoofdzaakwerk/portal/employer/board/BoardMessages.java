package nl.hoofdzaakwerk.portal.employer.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of boards. English stands in {@code messages/board_en.properties}. */
@MessageBundle("board")
public interface BoardMessages {
    @Message("Werkgeverspijplijn")
    String mainBoard();

    @Message("Borden")
    String boards();

    @Message("Blijft te lang liggen")
    String rotting();

    @Message("Deze werkgevers staan te lang in hun fase, of de volgende stap is te laat.")
    String rottingExplained();

    @Message("Er blijft niets te lang liggen.")
    String rottingNone();

    @Message("Naar het bord")
    String toBoard();

    @Message("Bord")
    String onBoard();

    @Message("In deze fase")
    String inStage();

    @Message("Eigen bord maken")
    String make();

    @Message("Dit bord wijzigen")
    String change();

    @Message("Werkgevers van")
    String whose();

    @Message("mij")
    String mine();

    @Message("mijn organisatie")
    String everybody();

    @Message("Alle fasen")
    String allStages();

    @Message("Sleep een werkgever naar een andere fase, of open ‘Verplaats’ op de kaart.")
    String howToMove();

    @Message("Deze werkgever kan nu niet naar die fase.")
    String cannotGoThere();

    @Message("Richttijd: {days} dagen")
    String targetDays(int days);

    @Message("Geen werkgevers.")
    String noCards();

    @Message("{#if days == 1}1 dag in deze fase{#else}{days} dagen in deze fase{/if}")
    String daysInStage(long days);

    @Message("te lang")
    String tooLong();

    @Message("Verplaats")
    String move();

    @Message("Naar fase")
    String moveTo();

    @Message("Op dag")
    String onDay();

    @Message("Leeg is vandaag.")
    String todayWhenEmpty();

    @Message("Verloop op dit bord")
    String moves();

    @Message("op het bord gezet")
    String putOnThere();

    @Message("van het bord gehaald")
    String takenOff();

    @Message("Van het bord halen")
    String takeOff();

    @Message("{employer} van bord {board} halen?")
    String takeOffQuestion(String employer, String board);

    @Message("De werkgever zelf blijft bestaan. Het verloop op dit bord blijft te lezen.")
    String takeOffMeans();

    @Message("Op een eigen bord zetten")
    String putOn();

    @Message("{employer} op een eigen bord zetten")
    String putOnWhich(String employer);

    @Message("Bord")
    String boardToPutOn();

    @Message("Uw organisatie heeft nog geen eigen borden. Maak er eerst een.")
    String noOwnBoards();

    @Message("Indeling van het bord")
    String definition();

    @Message(
            "Geef elke fase een naam, en zeg na hoeveel dagen een werkgever er te lang staat. Een fase zonder naam telt niet mee.")
    String definitionExplained();

    @Message("Naam van het bord")
    String boardName();

    @Message("Fase {number}")
    String stageNumber(int number);

    @Message("Naam van de fase")
    String stageName();

    @Message("Richttijd in dagen")
    String stageDays();

    @Message(
            "{#switch key}{#case 'moved'}De werkgever is verplaatst.{#case 'putOn'}De werkgever staat op dit bord.{#case 'takenOff'}De werkgever is van dit bord gehaald.{#case 'made'}Het bord is gemaakt. Zet er werkgevers op vanaf hun eigen pagina.{#case 'defined'}De indeling is opgeslagen.{#case 'planned'}De volgende stap is opgeslagen.{/switch}")
    String done(String key);
}
