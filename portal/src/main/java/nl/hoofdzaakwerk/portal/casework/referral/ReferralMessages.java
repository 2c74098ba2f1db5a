package nl.hoofdzaakwerk.portal.casework.referral;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about whom a client manager referred. English stands in {@code messages/referral_en.properties}.
 */
@MessageBundle("referral")
public interface ReferralMessages {
    @Message("GGZ-instelling")
    String institution();

    @Message("Bijvoorbeeld GGZ Rijnduin.")
    String institutionHint();

    @Message("Doorverwijzing")
    String title();

    @Message("Iemand doorverwijzen")
    String referSomebody();

    @Message("Vul geen gegevens over gezondheid in. De GGZ-instelling bevestigt of de persoon daar in behandeling is.")
    String intro();

    @Message("U hebt nog niemand doorverwezen. Kies 'Iemand doorverwijzen' om te beginnen.")
    String none();

    @Message("Bekijk de doorverwijzing")
    String look();

    @Message("Doorverwijzing intrekken")
    String revoke();

    @Message(
            "De GGZ-instelling ziet dat u de doorverwijzing intrekt en neemt de persoon niet aan. Dit kunt u niet terugdraaien; wel kunt u de persoon opnieuw doorverwijzen.")
    String revokeMeans();

    @Message("Doorverwijzen")
    String refer();

    @Message("Doorverwezen op")
    String referredOn();

    @Message("Verloop")
    String course();

    @Message("Doorverwezen")
    String courseReferred();

    @Message("Nu: {organisation} bevestigt of de persoon daar in behandeling is")
    String courseThenConfirm(String organisation);

    @Message("Daarna: het traject start")
    String courseThenStart();

    @Message("Wat u hebt doorgegeven")
    String sentData();

    @Message("Voornaam")
    String givenName();

    @Message("Tussenvoegsel")
    String familyNamePrefix();

    @Message("Achternaam")
    String familyName();

    @Message("Geboortedatum")
    String birthDate();

    @Message("Postcode (vier cijfers)")
    String postcode();

    @Message("Bijvoorbeeld 2311")
    String postcodeHint();

    @Message("Uitkering")
    String benefit();

    @Message("Route")
    String route();

    @Message("De persoon is het eens met de doorverwijzing")
    String personAgrees();

    @Message("Zonder toestemming kunt u niemand doorverwijzen.")
    String personAgreesHint();
}
