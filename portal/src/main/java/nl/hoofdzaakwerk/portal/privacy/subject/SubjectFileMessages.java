package nl.hoofdzaakwerk.portal.privacy.subject;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages with what is known of a person, and who was given it. English stands in
 * {@code messages/subjectfile_en.properties}.
 */
@MessageBundle("subjectfile")
interface SubjectFileMessages {
    @Message("Geantwoord")
    String answered();

    @Message("Meteen")
    String atOnce();

    @Message("Inzage in eigen dossier")
    String title();

    @Message("Dossier van deze persoon verzamelen")
    String toFile();

    @Message(
            "Iedereen mag weten wat er over hem of haar is vastgelegd. Hier verzamelt u alles uit alle diensten, om mee te geven.")
    String intro();

    @Message(
            "Elke dienst geeft wat zij over deze persoon heeft. Dat duurt meestal een paar seconden. Het dossier blijft ten hoogste 30 dagen staan en wordt dan verwijderd.")
    String ask();

    @Message("Ga eerst na dat de aanvrager deze persoon zelf is.")
    String check();

    @Message("Verzamel dossier")
    String collect();

    @Message("Het dossier is volledig: elke dienst heeft geantwoord.")
    String complete();

    @Message("Het dossier wordt verzameld. Nog niet elke dienst heeft geantwoord.")
    String collecting();

    @Message("Te lezen tot")
    String keptUntil();

    @Message("Wat de diensten antwoordden")
    String answers();

    @Message("Meegeven")
    String handOver();

    @Message("Er kan nog iets bij komen. Wacht liever tot het dossier volledig is.")
    String handOverEarly();

    @Message("Dossier om te lezen of af te drukken (PDF)")
    String downloadPdf();

    @Message("Dossier voor een ander programma (JSON)")
    String downloadJson();

    @Message("Wie heeft wat gekregen")
    String disclosures();

    @Message("Wie heeft wat gekregen van deze persoon")
    String disclosuresOf();

    @Message("Wie kreeg gegevens van een persoon, en wat gebeurde ermee nadat de toestemming is ingetrokken.")
    String disclosuresIntro();

    @Message("Niemand buiten de behandelende instelling heeft gegevens van deze persoon gekregen.")
    String disclosuresNone();

    @Message("Wat")
    String what();

    @Message("Eerste keer")
    String first();

    @Message("Laatste keer")
    String last();

    @Message("Ingetrokken")
    String withdrawn();

    @Message("Bevestigd dat het weg is")
    String gone();
}
