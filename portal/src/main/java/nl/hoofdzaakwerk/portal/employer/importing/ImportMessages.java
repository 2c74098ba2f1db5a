package nl.hoofdzaakwerk.portal.employer.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of relation files. English stands in {@code messages/relationfile_en.properties}. */
@MessageBundle("relationfile")
public interface ImportMessages {
    @Message("Bekijk die werkgever")
    String whichIsThere();

    @Message("Relatiebestand")
    String title();

    @Message(
            "Zet uw bestaande lijst met werkgevers in een keer over. Eerst controleert het systeem het bestand. Er wordt nog niets opgeslagen.")
    String explained();

    @Message("Nieuw bestand")
    String upload();

    @Message("CSV-bestand")
    String file();

    @Message(
            "Hoogstens 20 MB. In de eerste rij staan kolomnamen: naam, gemeente, SBI, aantal medewerkers, en als u die hebt KvK-nummer en nieuw voor doelgroep. Contactpersonen worden niet overgenomen.")
    String fileHint();

    @Message("Bestand controleren")
    String check();

    @Message("Kies een bestand.")
    String noFile();

    @Message("Het bestand is groter dan 20 MB. Splits het.")
    String tooLarge();

    @Message("Eerdere bestanden")
    String earlier();

    @Message("Er zijn nog geen bestanden. Kies hierboven een CSV-bestand.")
    String none();

    @Message("Ontvangen")
    String uploadedAt();

    @Message("Door")
    String uploadedBy();

    @Message("Stand")
    String state();

    @Message("Rijen")
    String rows();

    @Message("Toegevoegd")
    String written();

    @Message("Relatiebestand van {moment}")
    String fileOf(String moment);

    @Message("{rows} rijen, {percentage} %")
    String progress(int rows, int percentage);

    @Message("Hoe ver het is")
    String howFar();

    @Message("Kijk hoe ver het is")
    String look();

    @Message(
            "Er is intussen iets veranderd in de regio. Daarom is het bestand opnieuw gecontroleerd. Bekijk het verslag nog eens.")
    String changedMeanwhile();

    @Message("Niet overgenomen kolommen")
    String ignored();

    @Message("Wat de controle vond")
    String found();

    @Message("De eerste 50 meldingen. Het verslag heeft ze allemaal.")
    String first50();

    @Message("Rij")
    String row();

    @Message("Kolom")
    String column();

    @Message("In het bestand")
    String inFile();

    @Message("Oordeel")
    String verdict();

    @Message("Verslag downloaden (CSV)")
    String report();

    @Message("Beslissen")
    String decide();

    @Message("De goede rijen worden werkgevers, allemaal tegelijk. Als er iets misgaat, wordt er niets toegevoegd.")
    String decideExplained();

    @Message("Sla de rijen over die niet goed zijn ({rows})")
    String skip(int rows);

    @Message("Rijen die op een andere werkgever lijken zijn toch andere werkgevers ({rows})")
    String lookalikes(int rows);

    @Message("Werkgevers toevoegen")
    String register();

    @Message("Bestand weggooien")
    String discard();

    @Message("Dit bestand weggooien?")
    String discardQuestion();

    @Message("De rijen worden gewist en er wordt niets toegevoegd. Het verslag blijft.")
    String discardMeans();

    @Message("Alle bestanden")
    String allFiles();

    @Message(
            "{#switch key}{#case 'uploaded'}Het bestand is ontvangen. De controle begint meteen.{#case 'registering'}De werkgevers worden toegevoegd.{#case 'planned'}De volgende stap is opgeslagen.{#case 'discarded'}Het bestand is weggegooid.{/switch}")
    String done(String key);
}
