package nl.hoofdzaakwerk.portal.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that pages of the programme share. English stands in {@code messages/programme_en.properties}. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message("Landelijk")
    String menuNation();

    @Message("Regio")
    String menuRegion();

    @Message("Maandcijfers")
    String menuMonths();

    @Message("Kennisbank")
    String menuKnowledge();

    @Message("te klein om te tonen")
    String tooSmall();

    @Message("geen")
    String nothing();

    @Message("Jaar")
    String year();

    @Message("Voor deze keuze zijn er nog geen cijfers.")
    String noFigures();

    @Message("Maak nieuwe cijfers")
    String noFiguresManager();

    @Message("Kies een ander jaar. Cijfers worden elke nacht gemaakt; kijk morgen weer.")
    String noFiguresOthers();

    @Message("Onderdelen van {name}")
    String partsOf(String name);

    @Message("Cijfers")
    String partFigures();

    @Message("Mijlpalen")
    String partMilestones();

    @Message("Draagvlak")
    String partSupport();

    @Message("Activiteiten")
    String partActivities();

    @Message("Risico's")
    String partRisks();

    @Message("Netwerk")
    String partNetwork();

    @Message("Sleutelfiguren")
    String partKeyFigures();

    @Message("Enquêtes")
    String partSurveys();

    @Message("Divisie")
    String partDivision();

    @Message("Verwachting")
    String partForecast();

    @Message("Tijd tot werk")
    String partCourse();

    @Message("Werkwijze")
    String partFidelity();

    @Message("Onderdelen van het landelijke programma")
    String nationParts();

    @Message("Kaart")
    String nationMap();

    @Message("Divisies")
    String nationDivisions();

    @Message("Trechter")
    String nationFunnel();

    @Message("Cijfers maken")
    String nationReleases();

    @Message("Publicaties")
    String nationPublications();

    @Message("Wat cijfers betekenen")
    String nationIndicators();

    @Message("Regels")
    String nationRules();

    @Message("Kengetallen")
    String nationKey();

    @Message("Doelgroep")
    String nationTargetGroup();
}
