package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of what is checked in the figures that are delivered. English stands in {@code messages/check_en.properties}.
 */
@MessageBundle("check")
public interface CheckMessages {
    @Message("Regels voor maandcijfers en sleutelfiguren")
    String checks();

    @Message("Terug naar alle regels")
    String backToRules();

    @Message("Controles van maandcijfers")
    String checkRules();

    @Message("Nieuwe controle")
    String newCheck();

    @Message("Een controle vergelijkt twee cijfers van een maand. Klopt het niet, dan krijgt de organisatie de vraag.")
    String checkMeans();

    @Message("Er zijn nog geen controles. De programmamanager stelt ze op.")
    String noChecks();

    @Message("Korte naam")
    String checkCode();

    @Message("Kleine letters en streepjes, bijvoorbeeld: talks-recorded.")
    String checkCodeHint();

    @Message("Wat er dan gebeurt")
    String severity();

    @Message("Dit cijfer")
    String leftFigure();

    @Message("Moet zijn")
    String comparison();

    @Message("Vergeleken met")
    String rightFigure();

    @Message("Maal (in procenten)")
    String factor();

    @Message("Plus")
    String addend();

    @Message("Marge")
    String margin();

    @Message("Alleen als dit er is")
    String appliesWhen();

    @Message("Vraag in het Nederlands")
    String questionDutch();

    @Message("Vraag in het Engels")
    String questionEnglish();

    @Message("Geldt vanaf")
    String validFrom();

    @Message("Tot en met")
    String validUntil();

    @Message("Afgesproken uren van sleutelfiguren")
    String hours();

    @Message("Uren afspreken")
    String newHours();

    @Message("Uren per week")
    String hoursPerWeek();

    @Message("Laat leeg voor alle regio's.")
    String regionHint();

    @Message("Alle regio's")
    String allRegions();
}
