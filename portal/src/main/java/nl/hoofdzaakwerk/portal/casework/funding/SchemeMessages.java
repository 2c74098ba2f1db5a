package nl.hoofdzaakwerk.portal.casework.funding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about schemes, and about what money did and will do. English stands in
 * {@code messages/scheme_en.properties}.
 */
@MessageBundle("scheme")
interface SchemeMessages {
    @Message("Bron")
    String source();

    @Message("Stand op")
    String asOf();

    @Message("{months} maanden")
    String monthsOf(int months);

    @Message("Cijfers over financiering")
    String figures();

    @Message("Er zijn nog geen aanvragen in uw regio.")
    String figuresNone();

    @Message("Regeling")
    String title();

    @Message("Regelingen")
    String schemes();

    @Message("Er zijn nog geen regelingen.")
    String none();

    @Message("Geldt nu")
    String inForce();

    @Message("Geldt nu niet")
    String notInForce();

    @Message("Voor wie")
    String forWhom();

    @Message("Methode")
    String method();

    @Message("Gemiddelde prijs")
    String averagePrice();

    @Message("Bedragen")
    String amounts();

    @Message("Plafond per jaar")
    String ceilings();

    @Message("nog {amount} over")
    String ceilingLeft(String amount);

    @Message("Voorwaarden")
    String conditions();

    @Message("Modelgetrouwe IPS.")
    String needsModelFidelity();

    @Message("De behandelende GGZ-instelling vraagt aan.")
    String needsTreatingSide();

    @Message("Gestart op of na {day}.")
    String needsStart(String day);

    @Message("Aanvragen tot en met {day}.")
    String needsRequest(String day);

    @Message("Prognose")
    String forecast();

    @Message("Er zijn nog geen trajecten om een prognose van te maken.")
    String forecastNone();

    @Message("Trajecten")
    String trajectories();

    @Message("Toegekend")
    String committed();

    @Message("Nieuwe trajecten")
    String toCome();

    @Message("Verwacht")
    String expected();

    @Message("Totaal")
    String total();

    @Message("Hoe is dit berekend?")
    String howReckoned();
}
