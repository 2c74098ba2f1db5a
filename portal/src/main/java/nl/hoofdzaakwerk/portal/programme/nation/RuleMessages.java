package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what is set by rule. English stands in {@code messages/rule_en.properties}. */
@MessageBundle("rule")
public interface RuleMessages {
    @Message("Regels van het programma")
    String rules();

    @Message(
            "Regels gelden vanaf een dag. Een nieuwe versie vervangt de oude vanaf die dag; wat eerder gold blijft staan.")
    String rulesMean();

    @Message("Kleine aantallen")
    String disclosure();

    @Message("Nieuwe regels voor kleine aantallen")
    String newDisclosure();

    @Message("Ze gelden voor cijfers die na die dag worden gemaakt. Wat al gemaakt is blijft zoals het is.")
    String disclosureIntro();

    @Message("Kleinste aantal dat we tonen")
    String threshold();

    @Message("Afgerond op")
    String rounding();

    @Message("Hoogste aandeel van één organisatie (%)")
    String dominance();

    @Message("Waarom")
    String motivation();

    @Message("Toelating tot een divisie")
    String admission();

    @Message("Nieuwe toelatingsregel")
    String newAdmission();

    @Message("Divisie")
    String division();

    @Message("Wat nodig is")
    String asks();

    @Message("Deze divisie neemt elke regio op.")
    String asksNothing();

    @Message("Nieuwe versie")
    String newVersion();

    @Message("Intakeformulier")
    String needsIntakeForm();

    @Message("Plan van aanpak")
    String needsPlan();

    @Message("Centrumgemeente doet mee")
    String needsCentre();

    @Message("Toegezegde trajecten per jaar")
    String needsTrajectories();

    @Message("Bron")
    String source();

    @Message("Wanneer een regio kan beginnen")
    String readiness();

    @Message("Nieuwe regel om te beginnen")
    String newReadiness();

    @Message("Alle regio's")
    String allRegions();

    @Message("Laat leeg voor alle regio's.")
    String regionHint();

    @Message("Partij {number}")
    String party(int number);

    @Message("Hoeveel van partij {number}")
    String atLeast(int number);

    @Message("Niveau van partij {number}")
    String level(int number);

    @Message("Regels voor trajecten")
    String policies();

    @Message("Nieuwe regel voor trajecten")
    String newPolicy();

    @Message("Er zijn nog geen regels voor trajecten. De programmamanager stelt ze vast.")
    String noPolicies();

    @Message("Regel")
    String rule();

    @Message("Tot en met")
    String validUntil();

    @Message("geldt nog")
    String stillHolds();

    @Message("Getallen")
    String parameters();

    @Message("Een getal per regel, bijvoorbeeld: months = 36")
    String parametersHint();
}
