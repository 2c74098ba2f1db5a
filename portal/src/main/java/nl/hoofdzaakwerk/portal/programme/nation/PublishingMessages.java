package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about releases, publications and rules. English stands in {@code messages/publishing_en.properties}. */
@MessageBundle("publishing")
public interface PublishingMessages {
    @Message("Cijfers maken")
    String releases();

    @Message(
            "Alle cijfers van één moment worden samen gemaakt en beschermd. Dat gebeurt elke nacht. U kunt er ook nu om vragen; het duurt enkele minuten.")
    String releasesMean();

    @Message("Maak nieuwe cijfers")
    String makeRelease();

    @Message("De cijfers worden gemaakt.")
    String releaseAsked();

    @Message("Gemaakte cijfers")
    String madeSoFar();

    @Message("Er wordt aan cijfers gewerkt.")
    String busy();

    @Message("Kijk hoe ver het is")
    String look();

    @Message("Er zijn nog geen cijfers gemaakt. De programmamanager kan erom vragen.")
    String noReleases();

    @Message("Gevraagd op")
    String asked();

    @Message("Stand")
    String state();

    @Message("Stand van de cijfers")
    String asOf();

    @Message("Aanleiding")
    String why();

    @Message("Aantallen")
    String counts();

    @Message("Niet getoond")
    String hidden();

    @Message("stap {done} van {all}")
    String step(int done, int all);

    @Message("{themselves} te klein, {beside} om die te beschermen")
    String hiddenOf(int themselves, int beside);

    @Message("Wat cijfers betekenen")
    String indicators();

    @Message("Elk cijfer met zijn betekenis, hoe het wordt berekend en hoe goed de gegevens zijn.")
    String indicatorsMean();

    @Message("Zo wordt het berekend")
    String formula();

    @Message("Eenheid")
    String unit();

    @Message("Uitsplitsing")
    String splits();

    @Message("Lijn om mee te vergelijken")
    String reference();

    @Message("Kwaliteit van de gegevens")
    String grade();

    @Message("Publicaties")
    String publications();

    @Message(
            "Een publicatie legt cijfers vast onder een nummer. Ze verandert nooit meer. Klopt er iets niet, dan komt er een nieuwe met de reden erbij.")
    String publicationsMean();

    @Message("Cijfers publiceren")
    String newPublication();

    @Message("Er is nog niets gepubliceerd. Maak cijfers en publiceer ze.")
    String noPublications();

    @Message("Open data")
    String openData();

    @Message(
            "Deze cijfers mag iedereen gebruiken, zonder te vragen en zonder in te loggen. Aantallen die te klein zijn om te tonen, staan er niet in.")
    String openDataMeans();

    @Message("Er is nog niets openbaar gemaakt. Kijk later nog eens.")
    String noOpenData();

    @Message("Terug naar open data")
    String backToOpenData();

    @Message("Wat openbaar is")
    String whatIsPublic();

    @Message("Download als JSON")
    String downloadJson();

    @Message("Licentie")
    String licence();

    @Message("Kleine aantallen")
    String smallNumbers();

    @Message("minder dan {threshold} mensen tonen we niet; de rest is afgerond op {rounding}")
    String smallNumbersAre(int threshold, int rounding);

    @Message("Kolommen van het bestand")
    String columns();

    @Message("Kolom")
    String column();

    @Message("Wat erin staat")
    String columnMeans();

    @Message("Betekenis")
    String meaning();

    @Message("Nummer")
    String number();

    @Message("Titel")
    String title();

    @Message("Voor wie")
    String audience();

    @Message("Gepubliceerd op")
    String publishedAt();

    @Message("Herzien: nummer {number} vervangt deze.")
    String restatedBy(int number);

    @Message("Herziening van nummer {number}")
    String restates(int number);

    @Message("Geldt")
    String stands();

    @Message("Publiceren")
    String publish();

    @Message("Gepubliceerd. De cijfers liggen nu vast.")
    String published();

    @Message("De nieuwste cijfers worden vastgelegd onder het volgende nummer. Dat kan niet ongedaan worden gemaakt.")
    String publishWarning();

    @Message("Herzien")
    String restate();

    @Message("Er komt een nieuwe publicatie met de nieuwste cijfers. Deze blijft staan en verwijst naar de nieuwe.")
    String restateWarning();

    @Message("Reden")
    String reason();

    @Message("Download de cijfers (CSV)")
    String download();

    @Message("Controleer of alles klopt")
    String verify();

    @Message("Het bestand is niet veranderd.")
    String intact();

    @Message("Het bestand is veranderd! Meld dit bij de beheerder.")
    String notIntact();

    @Message("Opnieuw maken geeft precies hetzelfde bestand.")
    String reproducible();

    @Message("Opnieuw maken geeft een ander bestand. Meld dit bij de beheerder.")
    String notReproducible();

    @Message("{figures}, waarvan {withheld} te klein om te tonen")
    String figuresOf(int figures, int withheld);

    @Message("Vingerafdruk van het bestand (SHA-256)")
    String fingerprint();

    @Message("Er is geen cijfer anders dan in de publicatie die hiermee is herzien.")
    String noDifferences();

    @Message("Wat er veranderde")
    String differences();

    @Message("{different} van {all} cijfers zijn anders.")
    String compared(int different, int all);

    @Message("Cijfer")
    String figure();

    @Message("Gebied")
    String area();

    @Message("Jaar")
    String year();

    @Message("Was")
    String before();

    @Message("Is")
    String after();

    @Message("Soort verschil")
    String kind();

    @Message("Opgeslagen.")
    String saved();

    @Message("Opslaan")
    String save();

    @Message("Geldt vanaf")
    String validFrom();

    @Message("Kengetallen")
    String keyNumbers();

    @Message("Gemiddelden en verhoudingen, met een letter voor hoe goed de gegevens zijn.")
    String keyNumbersMean();

    @Message("Van dit gebied is in dit jaar nog niets te vertellen. Kies een ander jaar.")
    String noKeyNumbers();

    @Message("Volledig, op tijd, afspraken")
    String gradeParts();

    @Message("{completeness}, {timeliness}, {discipline}")
    String parts(String completeness, String timeliness, String discipline);
}
