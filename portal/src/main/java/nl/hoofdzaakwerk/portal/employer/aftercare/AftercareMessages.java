package nl.hoofdzaakwerk.portal.employer.aftercare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of aftercare. English stands in {@code messages/aftercare_en.properties}. */
@MessageBundle("aftercare")
public interface AftercareMessages {
    @Message("Nazorggesprek")
    String talk();

    @Message("Nazorggesprek op {day}")
    String talkOn(String day);

    @Message("Week {number} na de start")
    String week(int number);

    @Message("Naar de plaatsing")
    String toPlacement();

    @Message("Hoe gaat het?")
    String howItGoes();

    @Message("De werkgever zegt")
    String employerSays();

    @Message("De werknemer zegt")
    String employeeSays();

    @Message("Korte notitie")
    String note();

    @Message("Alleen uw eigen organisatie leest dit. Schrijf niets over gezondheid.")
    String noteHint();

    @Message("Uitkomst opslaan")
    String keep();

    @Message("Nog niet gesproken?")
    String notYet();

    @Message("Ik doe dit gesprek")
    String takeOn();

    @Message("Plaatsing en nazorg")
    String placement();

    @Message("Wat de werkgever mag weten")
    String summary();

    @Message("Soort werk")
    String kind();

    @Message("{number} uur per week")
    String hours(int number);

    @Message("Periode")
    String from();

    @Message("Openheid")
    String disclosure();

    @Message("Wat helpt op het werk")
    String needs();

    @Message("Wat de kandidaat liet vertellen")
    String told();

    @Message("Openheid afspreken")
    String release();

    @Message("Schrijf op wat de kandidaat de werkgever laat weten. Dit vervangt wat eerder is afgesproken.")
    String releaseMeans();

    @Message("Afgesproken met de kandidaat op")
    String releasedOn();

    @Message("Gesprekken")
    String talks();

    @Message("Er zijn nog geen gesprekken gepland.")
    String noTalks();

    @Message("Stand")
    String state();

    @Message("Nog een gesprek op")
    String anotherTalk();

    @Message("Gesprek afspreken")
    String agree();

    @Message("Begeleiding van de werkgever")
    String guidance();

    @Message("Psycho-educatie gegeven op")
    String psychoEducation();

    @Message("Uitleg over wat helpt op het werk.")
    String psychoEducationHint();

    @Message("Wie kan de werkgever bellen?")
    String whomToCall();

    @Message("Wie wordt er begeleid?")
    String whoIsGuided();

    @Message("Doorvragen na uitval")
    String rehires();

    @Message("Bij deze werkgevers stopte iemand eerder. Vraag of er plek is voor een ander.")
    String rehiresExplained();

    @Message("Er is nu niets om door te vragen.")
    String noRehires();

    @Message("Gestopt op")
    String ended();

    @Message("Antwoord van de werkgever")
    String answer();

    @Message("Antwoord noteren")
    String writeAnswer();

    @Message("Wat zei {employer}?")
    String rehireQuestion(String employer);

    @Message(
            "{#switch key}{#case 'completed'}De uitkomst is opgeslagen.{#case 'planned'}U doet dit gesprek.{#case 'stepPlanned'}De volgende stap is opgeslagen.{#case 'guided'}De begeleiding is opgeslagen.{#case 'released'}Opgeslagen is wat de werkgever mag weten.{#case 'agreed'}Het gesprek is afgesproken.{#case 'answered'}Het antwoord is opgeslagen.{/switch}")
    String done(String key);
}
