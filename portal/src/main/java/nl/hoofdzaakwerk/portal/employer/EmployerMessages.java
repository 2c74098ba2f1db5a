package nl.hoofdzaakwerk.portal.employer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about employers and contact with them. English stands in {@code messages/employer_en.properties}.
 */
@MessageBundle("employer")
public interface EmployerMessages {
    @Message("Pijplijn")
    String pipeline();

    @Message("Werkgevers")
    String employers();

    @Message("Vacatures")
    String vacancies();

    @Message("Bijeenkomsten")
    String sessions();

    @Message("Relatiebestand")
    String relationFile();

    @Message("u")
    String you();

    @Message("een collega")
    String colleague();

    @Message("niemand")
    String nobody();

    @Message("geen")
    String none();

    @Message("Actie")
    String action();

    @Message("Opslaan")
    String save();

    @Message("Reden")
    String reason();

    @Message("Werkgever")
    String employer();

    @Message("Naar de werkgever")
    String toEmployer();

    @Message("Organisatie")
    String organisation();

    @Message("Contact bij")
    String owner();

    @Message("Fase")
    String stage();

    @Message("sinds {day}")
    String since(String day);

    @Message("Dag")
    String day();

    @Message("Naam")
    String name();

    @Message("Volgende stap")
    String nextStep();

    @Message("Wat gaat u doen?")
    String nextWhat();

    @Message("Uiterlijk op")
    String nextDue();

    @Message("Laat u dit leeg? Dan vult het systeem de gewone volgende stap in.")
    String usualWhenEmpty();

    @Message("Alle werkgevers")
    String allEmployers();

    @Message("Gegevens")
    String profile();

    @Message(
            "{#switch key}{#case 'registered'}De werkgever is toegevoegd. Hij staat op het bord als prospect.{#case 'changed'}Uw wijziging is opgeslagen.{#case 'moved'}De nieuwe fase is opgeslagen.{#case 'planned'}De volgende stap is opgeslagen.{#case 'contacted'}Het contact is genoteerd.{#case 'completed'}Er volgt niets meer op dit contact.{#case 'noted'}De notitie is opgeslagen.{#case 'takenOver'}U houdt nu het contact met deze werkgever.{#case 'handedOver'}Iemand anders houdt nu het contact.{#case 'claimed'}Anderen zien nu dat u gaat bellen.{#case 'renewed'}U hebt meer tijd om te bellen.{#case 'released'}Anderen kunnen nu weer bellen.{#case 'person'}De contactpersoon is opgeslagen.{#case 'reviewed'}U hebt nagegaan dat dit nog klopt.{#case 'erased'}De gegevens van deze persoon zijn gewist.{#case 'joined'}Anderen zien nu dat uw organisatie deze werkgever kent.{#case 'corrected'}De stap is hersteld.{#case 'merged'}De werkgevers zijn samengevoegd.{#case 'unmerged'}Deze werkgever staat weer op zichzelf.{/switch}")
    String done(String key);

    @Message("Deze werkgever is samengevoegd met een andere.")
    String merged();

    @Message("Naar de werkgever die overbleef")
    String toSurvivor();

    @Message("Andere fase")
    String moveOn();

    @Message("Nieuwe vacature")
    String newVacancy();

    @Message("Hoe het staat")
    String standing();

    @Message("Volgende stap plannen")
    String plan();

    @Message("Contact overnemen")
    String takeOver();

    @Message("Bereidheid")
    String willingness();

    @Message("van 100")
    String ofHundred();

    @Message("Er zijn nog geen vacatures.")
    String noVacancies();

    @Message("Alle vacatures van deze werkgever")
    String allVacancies();

    @Message("{#if number == 1}1 plek open{#else}{number} plekken open{/if}")
    String openPositions(int number);

    @Message("Plaatsingen en nazorg")
    String placements();

    @Message("Werk zoeken")
    String jobDevelopment();

    @Message("Functiecreatie")
    String carvings();

    @Message("Nieuw werkblad functiecreatie")
    String newCarving();

    @Message("Verloop")
    String history();

    @Message("Er is nog niets gebeurd.")
    String noHistory();

    @Message("hersteld")
    String corrected();

    @Message("Stap herstellen")
    String correct();

    @Message("Notities")
    String notes();

    @Message("Alleen uw eigen organisatie ziet notities.")
    String notesExplained();

    @Message("Notities bij {name}")
    String notesOn(String name);

    @Message("Er zijn nog geen notities. Schrijf de eerste bij de werkgever.")
    String noNotes();

    @Message("Alle notities")
    String allNotes();

    @Message("Geschreven op")
    String writtenAt();

    @Message("Notitie")
    String note();

    @Message("Geschreven door")
    String author();

    @Message("Nieuwe notitie")
    String newNote();

    @Message("Notitie opslaan")
    String writeNote();

    @Message("Volgende stap bij {name}")
    String nextStepOf(String name);
}
