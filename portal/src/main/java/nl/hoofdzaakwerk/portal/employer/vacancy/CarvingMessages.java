package nl.hoofdzaakwerk.portal.employer.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of worksheets for job carving. English stands in {@code messages/carving_en.properties}. */
@MessageBundle("carving")
public interface CarvingMessages {
    @Message("Werkblad functiecreatie")
    String title();

    @Message("Werkblad functiecreatie bij {employer}")
    String formOf(String employer);

    @Message(
            "Schrijf op welke functies er zijn, met hun taken. Zeg bij elke taak hoeveel uren naar een nieuwe baan kunnen.")
    String explained();

    @Message("Werktitel van de nieuwe baan")
    String workingTitle();

    @Message("De werkgever geeft een buddy")
    String buddy();

    @Message("De werkgever geeft een buddy.")
    String buddyGiven();

    @Message("Functie {number}")
    String roleNumber(int number);

    @Message("Naam van de functie")
    String roleName();

    @Message("Uren per week van de hele functie")
    String roleHours();

    @Message("Taak {number}")
    String taskNumber(int number);

    @Message("Taak")
    String taskName();

    @Message("Uren per week voor deze taak")
    String taskHours();

    @Message("Hoe vaak")
    String frequency();

    @Message("Wie doet dit nu?")
    String doneBy();

    @Message("Een functie, geen naam van een persoon.")
    String doneByHint();

    @Message("Wat moet iemand kunnen?")
    String skill();

    @Message("Kan de taak eruit?")
    String splitting();

    @Message("Uren naar de nieuwe baan")
    String carvedHours();

    @Message("Leeg als de taak blijft waar zij is.")
    String carvedHint();

    @Message("Soort taak")
    String kind();

    @Message("Nog een taak")
    String moreTasks();

    @Message("Laatste taak weg")
    String fewerTasks();

    @Message("Nog een functie")
    String moreRoles();

    @Message("Laatste functie weg")
    String fewerRoles();

    @Message("Werkblad wijzigen")
    String change();

    @Message("Vacature openstellen")
    String openVacancy();

    @Message("Vacature ‘{title}’ bij {employer} openstellen")
    String openVacancyOf(String title, String employer);

    @Message("Uren, taken en werkprofiel komen van het werkblad. Vul hier de rest in.")
    String vacancyExplained();

    @Message("Naar de vacature")
    String toVacancy();

    @Message("De nieuwe baan")
    String job();

    @Message("Er is nog niets afgesplitst.")
    String nothingCarved();

    @Message("training nodig")
    String trainingNeeded();

    @Message("Functies en taken")
    String tasks();

    @Message("Functie")
    String role();

    @Message("Taak")
    String task();

    @Message("Uren")
    String hours();

    @Message("Volgende stand")
    String goOn();

    @Message("Naar")
    String to();

    @Message("Reden, als het niet doorgaat")
    String dropReason();

    @Message(
            "{#switch key}{#case 'saved'}Het werkblad is opgeslagen.{#case 'stepped'}De nieuwe stand is opgeslagen.{/switch}")
    String done(String key);
}
