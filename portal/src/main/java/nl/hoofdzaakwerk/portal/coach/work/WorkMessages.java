package nl.hoofdzaakwerk.portal.coach.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about work. English stands in {@code messages/work_en.properties}. */
@MessageBundle("work")
interface WorkMessages {
    @Message("Zoek eerst de werkgever.")
    String firstEmployer();

    @Message("Naam van de werkgever")
    String employerName();

    @Message("Werkgever zoeken")
    String searchEmployer();

    @Message("{#if count == 1}1 werkgever gevonden{#else}{count} werkgevers gevonden{/if}")
    String foundEmployers(int count);

    @Message(
            "Geen werkgever gevonden met deze naam. Probeer een ander deel van de naam, of voeg de werkgever eerst toe.")
    String noEmployers();

    @Message("Naar de werkgevers")
    String toEmployers();

    @Message("Bruto loon")
    String wage();

    @Message("Bedrag in euro")
    String wageAmount();

    @Message("Per")
    String wagePer();

    @Message("andere werkgever")
    String otherEmployer();

    @Message("Loon hoort alleen bij betaald werk.")
    String kindHint();

    @Message("Uren per week")
    String hoursPerWeek();

    @Message("Eerste werkdag")
    String firstDay();

    @Message("Soort contract")
    String contractKind();

    @Message("Einde van de afspraak")
    String expectedEnd();

    @Message("Laat leeg als er geen einde is afgesproken.")
    String expectedEndHint();

    @Message("Beroep")
    String occupation();

    @Message("Is een stap naar betaald werk")
    String stepToPaidWork();

    @Message("Nodig bij onbetaald werk.")
    String stepHint();

    @Message("Staat als eerste stap in het behandelplan")
    String firstStep();

    @Message("Nodig bij werk korter dan zes maanden.")
    String firstStepHint();

    @Message("Komt na")
    String previous();

    @Message("Laat u dit leeg, dan is het de baan die het laatst stopte.")
    String previousHint();

    @Message("Opslaan")
    String save();

    @Message("Werk van {name}")
    String titleOf(String name);

    @Message("Werk van {name} bij {employer}")
    String titleAt(String name, String employer);

    @Message("Gesprek opschrijven")
    String writeCheckIn();

    @Message("Uren, loon of contract wijzigen")
    String changeTerms();

    @Message("Weer aan het werk")
    String resume();

    @Message("Werk ligt stil")
    String interrupt();

    @Message("Werk is gestopt")
    String end();

    @Message("Volgende baan toevoegen")
    String nextJob();

    @Message("Gestopt op {day}:")
    String endedOn(String day);

    @Message("bij het begin {hours}")
    String hoursAtStart(int hours);

    @Message("Duurzaam")
    String sustainable();

    @Message("Sinds {day}")
    String sustainedSince(String day);

    @Message("Nog niet")
    String notYet();

    @Message("Gesprekken tijdens het werk")
    String checkIns();

    @Message("Er zijn nog geen gesprekken opgeschreven.")
    String noCheckIns();

    @Message("Onderbrekingen")
    String interruptions();

    @Message("Afspraken in de tijd")
    String termsOverTime();

    @Message("Vanaf")
    String fromDate();

    @Message("vervangen")
    String replaced();

    @Message("Terug naar het werk")
    String toPlacement();

    @Message(
            "{#switch what}{#case 'gesprek'}Gesprek opschrijven{#case 'onderbreking'}Werk ligt stil{#case 'hervatting'}Weer aan het werk{#case 'voorwaarden'}Uren, loon of contract wijzigen{#case}Werk is gestopt{/switch}")
    String tell(String what);

    @Message("De plaatsing gaat dicht. Het traject blijft open: de kandidaat zoekt weer werk met dezelfde coach.")
    String endMeans();

    @Message("De baan blijft bestaan. Zolang het werk stilligt, telt die tijd niet mee.")
    String interruptMeans();

    @Message("De nieuwe afspraken gelden vanaf de dag die u kiest. De oude blijven bewaard.")
    String termsMean();

    @Message("Datum van het gesprek")
    String heldOn();

    @Message("Gesprek met")
    String heldWith();

    @Message("Waarom")
    String why();

    @Message("Tot en met")
    String untilDate();

    @Message("Laat leeg als u dat nog niet weet.")
    String untilHint();

    @Message("Eerste dag weer aan het werk")
    String resumptionDate();

    @Message("Laatste werkdag")
    String lastDay();

    @Message("Wie stopte")
    String endedBy();

    @Message("De werkgever zou de kandidaat weer aannemen")
    String wouldRehire();

    @Message("Werk achter elkaar")
    String chain();

    @Message("Al het werk in dit traject, het eerste bovenaan. De coach is steeds dezelfde: {coach}.")
    String chainMeans(String coach);

    @Message(
            "{#if days == 0}Sloot aan op het werk daarvoor.{#else if days == 1}1 dag zonder werk.{#else}{days} dagen zonder werk.{/if}")
    String daysBetween(long days);

    @Message("{hours} uur per week")
    String hoursAWeek(int hours);

    @Message("Van {first} naar {last} uur per week")
    String hoursGrew(int first, int last);

    @Message("Gestopt: {reason}")
    String endedBecause(String reason);
}
