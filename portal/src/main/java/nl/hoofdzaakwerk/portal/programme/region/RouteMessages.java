package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the routes into work of a region. English stands in {@code messages/route_en.properties}. */
@MessageBundle("route")
public interface RouteMessages {
    @Message("Routes")
    String routes();

    @Message("Routes van {region}")
    String routesOf(String region);

    @Message("Een route is de weg waarlangs mensen in uw regio instromen. Coaches kiezen uit deze lijst.")
    String routesMean();

    @Message("Nieuwe route")
    String add();

    @Message("Deze regio heeft nog geen routes. Voeg de eerste toe, anders kan geen traject beginnen.")
    String noRoutes();

    @Message("Naam")
    String name();

    @Message("Code")
    String code();

    @Message("Kleine letters, cijfers en streepjes. Met deze code telt de route mee in de cijfers.")
    String codeHint();

    @Message("Soort")
    String kind();

    @Message("Naam in het Nederlands")
    String nameDutch();

    @Message("Naam in het Engels")
    String nameEnglish();

    @Message("Hoeveel mensen erin kunnen")
    String intake();

    @Message("Laat dit leeg als er geen grens is.")
    String intakeHint();

    @Message("geen grens")
    String noLimit();

    @Message("Vanaf")
    String validFrom();

    @Message("Gesloten vanaf")
    String closedFrom();

    @Message("Aantal wijzigen")
    String changeIntake();

    @Message("Sluiten")
    String close();

    @Message("Route sluiten")
    String closeTitle();

    @Message("Vanaf deze dag kan niemand meer langs deze route beginnen. Wie er al is, gaat gewoon door.")
    String closeMeans();

    @Message("Tot en met")
    String validUntil();

    @Message("Begonnen")
    String started();
}
