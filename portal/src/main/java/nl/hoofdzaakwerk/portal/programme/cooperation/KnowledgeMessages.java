package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the knowledge base. English stands in {@code messages/knowledge_en.properties}. */
@MessageBundle("knowledge")
public interface KnowledgeMessages {
    @Message("Kennisbank")
    String knowledge();

    @Message("Wie doet wat, waar en wie belt u? Elke pagina heeft iemand die haar actueel houdt.")
    String knowledgeMeans();

    @Message("Regio")
    String region();

    @Message("Woorden")
    String words();

    @Message("Plaats")
    String place();

    @Message("Soort")
    String kind();

    @Message("Alle")
    String all();

    @Message("Zoek")
    String search();

    @Message("Pagina schrijven")
    String write();

    @Message("Toon alle pagina's")
    String showAll();

    @Message("Alleen wat nagekeken moet worden")
    String onlyOverdue();

    @Message("Er is geen pagina gevonden. Zoek met minder woorden, of schrijf een pagina.")
    String noPages();

    @Message("Titel")
    String title();

    @Message("Plaatsen")
    String places();

    @Message("Wie houdt het bij")
    String owner();

    @Message("Organisatie die het bijhoudt")
    String ownerOrganisation();

    @Message("Nakijken op")
    String reviewDate();

    @Message("Heel Nederland")
    String wholeCountry();

    @Message("Opgeslagen.")
    String saved();

    @Message("Opslaan")
    String save();

    @Message("Terug naar de kennisbank")
    String backToKnowledge();

    @Message("Deze pagina geldt niet meer: {reason}")
    String withdrawnBecause(String reason);

    @Message("Wie belt u")
    String whomToCall();

    @Message("Over deze pagina")
    String about();

    @Message("Versie")
    String version();

    @Message("Eerdere versies")
    String versions();

    @Message("Versie {number}, {time}")
    String versionOf(int number, String time);

    @Message("{title}, versie {number}")
    String titleOfVersion(String title, int number);

    @Message("Dit is de tekst zoals die nu geldt.")
    String versionCurrent();

    @Message("Dit is een eerdere tekst. Nu geldt versie {number}.")
    String versionPast(int number);

    @Message("Naar de pagina zoals die nu is")
    String backToPage();

    @Message("Vorige versie")
    String versionBefore();

    @Message("Volgende versie")
    String versionAfter();

    @Message("Geschreven op")
    String writtenAt();

    @Message("Nakijken")
    String review();

    @Message("Alles klopt nog")
    String reviewDone();

    @Message("U zegt hiermee dat de pagina nog klopt.")
    String reviewMeans();

    @Message("Pagina wijzigen")
    String change();

    @Message("Waarom u iets wijzigt")
    String changeReason();

    @Message("Nodig als de tekst anders wordt.")
    String changeReasonHint();

    @Message("Pagina intrekken")
    String withdraw();

    @Message("De pagina wordt niet meer gevonden. De tekst blijft bewaard.")
    String withdrawWarning();

    @Message("Reden")
    String reason();

    @Message("Tekst")
    String body();

    @Message("Een plaats per regel.")
    String linesHint();

    @Message("Waarvoor belt iemand")
    String contactPurpose();

    @Message("Organisatie om te bellen")
    String contactOrganisation();

    @Message("Functie van wie u belt")
    String contactFunction();

    @Message("Telefoon")
    String contactTelephone();

    @Message("E-mail")
    String contactEmail();
}
