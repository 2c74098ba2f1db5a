package nl.hoofdzaakwerk.portal.programme.bottleneck;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of bottlenecks. English stands in {@code messages/bottleneck_en.properties}. */
@MessageBundle("bottleneck")
public interface BottleneckMessages {
    @Message("Knelpunten")
    String bottlenecks();

    @Message(
            "Een knelpunt noemt geen personen. Wat u zelf niet kunt oplossen, brengt u bij de regio; wat de regio niet kan oplossen, bij het landelijke programma.")
    String means();

    @Message("Nieuw knelpunt")
    String record();

    @Message("Beschrijf wat het werk in de weg staat, zonder namen of andere gegevens van personen.")
    String recordMeans();

    @Message("Er zijn hier geen knelpunten. Loopt u ergens tegenaan? Schrijf het op.")
    String none();

    @Message("Er zijn geen knelpunten met deze keuze. Kies een andere fase, regio of een ander onderwerp.")
    String noneFound();

    @Message("alle")
    String all();

    @Message("Waar het ligt")
    String state();

    @Message("Onderwerp")
    String theme();

    @Message("Regio")
    String region();

    @Message("Omschrijving")
    String description();

    @Message("Opgeschreven")
    String recordedAt();

    @Message("Organisatie")
    String organisation();

    @Message("Wie het oppakt")
    String follower();

    @Message("nog niemand")
    String nobody();

    @Message("u")
    String you();

    @Message("een collega")
    String colleague();

    @Message("Soort organisatie")
    String organisationKind();

    @Message("Volgende stap")
    String nextStep();

    @Message("Wat gebeurt er?")
    String what();

    @Message("Uiterlijk op")
    String dueDate();

    @Message("Naar de regio brengen")
    String toRegion();

    @Message("Naar het landelijke programma brengen")
    String toNation();

    @Message("Wie het daar oppakt, bepaalt de volgende stap. U blijft zien wat er gebeurt.")
    String escalateMeans();

    @Message("Teruggeven")
    String giveBack();

    @Message("Het knelpunt gaat terug naar waar het vandaan kwam.")
    String giveBackMeans();

    @Message("Waarom?")
    String note();

    @Message("Zelf oppakken")
    String take();

    @Message("Vanaf nu volgt u dit knelpunt op. Laat de volgende stap leeg als die dezelfde blijft.")
    String takeMeans();

    @Message("Volgende stap plannen")
    String plan();

    @Message("Afsluiten")
    String close();

    @Message("Een afgesloten knelpunt kan niet weer open.")
    String closeMeans();

    @Message("Hoe liep het af?")
    String how();

    @Message("Wat kwam ervan?")
    String outcome();

    @Message("Wat er gebeurde")
    String steps();

    @Message("Opslaan")
    String save();

    @Message("Opgeslagen.")
    String saved();

    @Message("Alle knelpunten")
    String back();
}
