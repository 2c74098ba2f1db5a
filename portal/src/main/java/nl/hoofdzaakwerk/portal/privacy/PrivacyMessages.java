package nl.hoofdzaakwerk.portal.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the privacy officer's pages, and what all of these pages share. English stands in
 * {@code messages/privacy_en.properties}.
 */
@MessageBundle("privacy")
public interface PrivacyMessages {
    @Message("Verwijdering")
    String menuErasure();

    @Message("Noodinzage")
    String menuEmergency();

    @Message("Inzage")
    String menuSubjectFile();

    @Message("Verstrekkingen")
    String menuDisclosures();

    @Message("Verwerkingenlog")
    String menuProcessing();

    @Message("Inzagelog")
    String menuAudit();

    @Message("Beheer")
    String menuOperations();

    @Message("Zoeken")
    String menuSearch();

    @Message("Dossiernummer")
    String fileNumber();

    @Message("U vindt het onderaan de cliëntpagina van de kandidaat. De coach kan het u geven.")
    String fileNumberHint();

    @Message("Dit is geen dossiernummer. Het heeft vijf delen van cijfers en letters, met streepjes ertussen.")
    String fileNumberWrong();

    @Message("Dienst")
    String service();

    @Message("Diensten")
    String services();

    @Message("Stand")
    String state();

    @Message("Gevraagd")
    String asked();

    @Message("Seconden")
    String seconds();

    @Message("Nog geen antwoord")
    String waiting();

    @Message("Medewerker (kenmerk)")
    String employee();

    @Message("Rol")
    String role();

    @Message("Organisatie")
    String organisation();

    @Message("Volgende stap")
    String nextStep();

    @Message("uiterlijk {day}")
    String before(String day);

    @Message("Volgende stap wijzigen")
    String stepChange();

    @Message("Wat gebeurt er")
    String stepWhat();

    @Message("Uiterlijk")
    String stepDate();

    @Message("Bewaar")
    String stepSave();

    @Message("De volgende stap is bewaard.")
    String stepSaved();

    @Message("Zoek")
    String searchButton();

    @Message("Kijk opnieuw")
    String look();

    @Message("Ontvanger")
    String receiver();

    @Message("Doel")
    String purpose();

    @Message("Sinds")
    String since();
}
