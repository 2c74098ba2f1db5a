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

    @Message("Er zijn nog geen aanvragen in uw regio. Instellingen, gemeenten en UWV doen die.")
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

    @Message(
            "Er zijn nog geen trajecten om een prognose van te maken. Zodra er een begint, staat hier wat het gaat kosten.")
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

    @Message("Nieuwe regeling of versie")
    String addScheme();

    @Message("Regeling vastleggen")
    String addNow();

    @Message(
            "Een code die er al is, krijgt een nieuwe versie vanaf de dag die u kiest. Besluiten van eerder veranderen niet.")
    String addMeans();

    @Message("De regeling is vastgelegd.")
    String added();

    @Message("Nieuwe versie")
    String newVersion();

    @Message("Code")
    String codeOfScheme();

    @Message("Kleine letters, cijfers en streepjes, bijvoorbeeld impuls-ips.")
    String codeHint();

    @Message("Regel van het programma")
    String rule();

    @Message("Naam in het Nederlands")
    String nameDutch();

    @Message("Naam in het Engels")
    String nameEnglish();

    @Message("Geldig vanaf")
    String validFrom();

    @Message("Geldig tot en met")
    String validUntil();

    @Message("Regio")
    String region();

    @Message("Alleen als de regeling voor één regio is: de code, bijvoorbeeld AM19.")
    String regionHint();

    @Message(
            "{#switch payer}{#case 'NATIONAL'}Deel van het Rijk (%){#case 'MUNICIPALITY'}Deel van de gemeente (%){#case 'UWV'}Deel van UWV (%){#case}Deel van het project (%){/switch}")
    String shareOf(String payer);

    @Message("{#if group == 'EPA'}Bedrag voor mensen met EPA{#else}Bedrag voor mensen met CMD{/if}")
    String amountOf(String group);

    @Message("{#if group == 'EPA'}Aantal maanden bij EPA{#else}Aantal maanden bij CMD{/if}")
    String monthsFor(String group);

    @Message("Op elke regel een jaar en een bedrag, bijvoorbeeld: 2027 2.500.000")
    String ceilingsHint();

    @Message("Maanden na de start van het werk waarop een deel wordt betaald")
    String milestones();

    @Message("Met komma's ertussen, bijvoorbeeld: 0, 6, 12")
    String milestonesHint();

    @Message("Traject begint niet voor")
    String earliestStart();

    @Message("Aanvragen tot en met")
    String requestedUntil();

    @Message("Volgorde")
    String priority();

    @Message("Passen er meer regelingen, dan gaat de laagste voor.")
    String priorityHint();
}
