package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of the nation. English stands in {@code messages/nation_en.properties}. */
@MessageBundle("nation")
public interface NationMessages {
    @Message("Landelijk beeld")
    String title();

    @Message("Op de kaart")
    String showOnMap();

    @Message("Aan het werk")
    String share();

    @Message("Gestart als deel van het doel")
    String ofTarget();

    @Message("Nederland")
    String country();

    @Message("Stand van {day}.")
    String asOf(String day);

    @Message("Gestart")
    String started();

    @Message("Het doel is {target}.")
    String againstTarget(int target);

    @Message("Van wie in dit jaar startte.")
    String placedOf();

    @Message("Duurzaam aan het werk")
    String sustained();

    @Message("Loopt nog")
    String running();

    @Message("De 35 regio's op de kaart")
    String map();

    @Message("Elke tegel is een regio, ongeveer op haar plek. Kies een regio om haar pagina te openen.")
    String mapHow();

    @Message("Wat de kleuren zeggen:")
    String legend();

    @Message("minder dan {percent} %")
    String below(int percent);

    @Message("{low} tot en met {high} %")
    String between(int low, int high);

    @Message("{percent} % of meer")
    String from(int percent);

    @Message("te klein om te tonen, of geen cijfer")
    String notShown();

    @Message("Alle regio's")
    String regions();

    @Message("Alle cijfers (Excel)")
    String xlsx();

    @Message("Alle cijfers (CSV)")
    String csv();

    @Message("Regio")
    String region();

    @Message("Divisie")
    String division();

    @Message("Doel")
    String target();

    @Message("Nog te starten")
    String distance();

    @Message("Aantallen zijn afgerond op {rounding}. Aantallen onder {threshold} tonen we niet.")
    String protection(int threshold, int rounding);

    @Message("Regio's rond de lijn")
    String funnel();

    @Message(
            "Kleine regio's schommelen meer dan grote. Daarom vergelijken we niet op rangorde: binnen de trechter kan het verschil toeval zijn. Daarbuiten is er reden voor een gesprek.")
    String funnelMeans();

    @Message("Cijfer")
    String figure();

    @Message(
            "Er zijn in dit jaar nog geen regio's met een cijfer dat groot genoeg is om te tonen. Kies een ander jaar.")
    String funnelEmpty();

    @Message("Trechter: deel aan het werk naar grootte van de regio")
    String funnelChart();

    @Message(
            "Elke stip is een regio. De lijn ligt op {percent} procent; de trechter eromheen toont wat toeval kan zijn. De tabel hieronder heeft dezelfde cijfers.")
    String funnelDescription(int percent);

    @Message("Aantal mensen")
    String people();

    @Message(
            "Doorgetrokken lijn: {percent} %. Streeplijn: 95 van de 100 keer valt toeval hierbinnen. Stippellijn: 998 van de 1000 keer. Regio's buiten de trechter hebben hun code erbij.")
    String funnelLegend(int percent);

    @Message("Regio's in de trechter")
    String regionsAround();

    @Message("Naast {percent} %")
    String around(int percent);

    @Message("Tijd tot werk en duur van werk")
    String curves();

    @Message("Kijk naar")
    String curveKind();

    @Message("Gevolgd tot en met {day}. Een stap met minder dan {least} mensen tonen we niet.")
    String followed(String day, int least);

    @Message("Er zijn nog te weinig mensen gevolgd om een lijn te tonen.")
    String noCurves();

    @Message("Begonnen in {year}")
    String cohort(int year);

    @Message("Alle jaren samen")
    String allCohorts();

    @Message("{people} mensen begonnen.")
    String began(long people);

    @Message("Na {months} maanden is het bij de helft gebeurd.")
    String halfAfter(int months);

    @Message("Bij minder dan de helft is het al gebeurd.")
    String notHalf();

    @Message("Lijn")
    String curveChart();

    @Message(
            "Lijn met stappen: het deel bij wie het nog niet gebeurd is, naar maanden. Het vlak eromheen is de marge van {percent} procent. De cijfers staan in de tabel.")
    String curveDescription(int percent);

    @Message("Maanden sinds het begin")
    String monthsSince();

    @Message("Cijfers bij deze lijn")
    String numbersBehind();

    @Message("Maanden")
    String months();

    @Message("Gevolgd")
    String atRisk();

    @Message("Gebeurd")
    String events();

    @Message("Nog niet")
    String without();

    @Message("Marge van {percent} %")
    String band(int percent);

    @Message("Tempo en verwachting")
    String forecast();

    @Message("Een voltijds coach begeleidt {number} mensen tegelijk.")
    String caseload(int number);

    @Message("Gebied")
    String area();

    @Message("Verwacht in {year}")
    String expected(int year);

    @Message("Laagst (marge van {percent} %)")
    String lower(int percent);

    @Message("Hoogst (marge van {percent} %)")
    String upper(int percent);

    @Message("Starts per maand")
    String pace();

    @Message("Nodig per maand")
    String paceNeeded();

    @Message("Voltijds coaches")
    String fte();

    @Message("Coaches nodig")
    String fteNeeded();

    @Message("niet te zeggen")
    String notKnown();

    @Message("Niet te zeggen: er is te weinig bekend, of het aantal is te klein om te tonen.")
    String notKnownMeans();

    @Message("Signalen over de werkwijze")
    String fidelity();

    @Message(
            "Elk signaal staat op zichzelf en is een reden voor een gesprek. Het is geen cijfer voor een team of een coach.")
    String fidelityMeans();

    @Message("In dit jaar is hier nog niets over te zeggen. Kies een ander jaar.")
    String noReadings();

    @Message("Signaal")
    String signal();

    @Message("Periode")
    String period();

    @Message("Waarde")
    String value();

    @Message("Grens")
    String bound();

    @Message("Wat het zegt")
    String says();

    @Message("Landelijke werkgroep")
    String workgroup();

    @Message("Elk lid kijkt naar de knelpunten van zijn soort organisaties.")
    String workgroupMeans();

    @Message("Nieuw lid, of voor andere organisaties")
    String seat();

    @Message("Nummer van de gebruiker")
    String seatUser();

    @Message("De beheerder vindt dit nummer in Keycloak.")
    String seatUserHint();

    @Message("Voor welke organisaties")
    String seatKinds();

    @Message("Er zit nog niemand in de werkgroep. Zeg wie erin zit, anders neemt niemand landelijke knelpunten op.")
    String noSeats();

    @Message("Opslaan")
    String seatSave();

    @Message("Opgeslagen.")
    String seatSaved();
}
