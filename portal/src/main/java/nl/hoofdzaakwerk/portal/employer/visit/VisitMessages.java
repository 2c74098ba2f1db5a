package nl.hoofdzaakwerk.portal.employer.visit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of wishes and the visits to employers for them. English stands in {@code messages/visit_en.properties}. */
@MessageBundle("visit")
public interface VisitMessages {
    @Message("Wensen en bezoeken")
    String wishes();

    @Message(
            "Een wens zegt wat iemand wil doen, niet wie. Per wens gaat iemand drie keer langs bij een werkgever: kennismaken, terugkomen en dan pas een voorstel doen.")
    String wishesMean();

    @Message("Nieuwe wens")
    String make();

    @Message("Kies alleen uit de lijsten, zodat niemand te herkennen is.")
    String makeMeans();

    @Message("Er zijn nog geen wensen in uw regio.")
    String noWishes();

    @Message("Beroepsgroep")
    String occupation();

    @Message("Uren per week")
    String hours();

    @Message("Wat nodig is")
    String conditions();

    @Message("Regio")
    String region();

    @Message("Organisatie")
    String organisation();

    @Message("Opgeschreven")
    String madeDate();

    @Message("Gesloten")
    String closedDate();

    @Message("Volgende stap")
    String nextStep();

    @Message("Wat gebeurt er?")
    String what();

    @Message("Uiterlijk op")
    String dueDate();

    @Message("Volgende stap plannen")
    String plan();

    @Message("Wens sluiten")
    String close();

    @Message("De bezoeken voor deze wens stoppen. Dit kan niet terug.")
    String closeMeans();

    @Message("Opslaan")
    String save();

    @Message("Opgeslagen.")
    String saved();

    @Message("Alle wensen")
    String allWishes();

    @Message("Bezoeken")
    String visits();

    @Message("Nog niemand gaat voor deze wens langs. Kies een werkgever en begin.")
    String noVisits();

    @Message("Werkgever")
    String employer();

    @Message("Stand")
    String state();

    @Message("Bezoeken beginnen")
    String begin();

    @Message("U gaat drie keer langs bij deze werkgever.")
    String beginMeans();

    @Message("Naam van de werkgever")
    String whichEmployer();

    @Message("Zoek")
    String findEmployer();

    @Message("Geen werkgever gevonden. Probeer een deel van de naam.")
    String noEmployer();

    @Message("Bezoek noteren")
    String record();

    @Message("Dag van het bezoek")
    String visitDay();

    @Message("Hoe verliep het?")
    String outcome();

    @Message("Laat u dit leeg? Dan vult het systeem de gewone volgende stap in.")
    String usualWhenEmpty();

    @Message("Vacature koppelen")
    String linkVacancy();

    @Message("Deze werkgever heeft nog geen vacature. Open er eerst een.")
    String noVacancy();

    @Message("Vacature")
    String vacancy();

    @Message("Naar de vacature")
    String toVacancy();

    @Message("Gemaakte bezoeken")
    String made();

    @Message("Er is nog geen bezoek geweest.")
    String noneMade();

    @Message("Naar de wens")
    String toWish();
}
