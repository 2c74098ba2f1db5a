package nl.hoofdzaakwerk.portal.employer.market;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the region's labour market. English stands in {@code messages/market_en.properties}. */
@MessageBundle("market")
public interface MarketMessages {
    @Message("Arbeidsmarkt")
    String market();

    @Message("Pagina's over de arbeidsmarkt")
    String parts();

    @Message("Te benaderen")
    String prospects();

    @Message("Nieuwe werkgevers")
    String newEmployers();

    @Message("Spreiding")
    String spread();

    @Message("Vooruitblik")
    String outlook();

    @Message("Regio")
    String region();

    @Message(
            "Uit elke sector steeds één werkgever. Bovenaan staat de sector waar per werkgever de minste plekken en plaatsingen zijn.")
    String prospectsMean();

    @Message("Er is nu niemand om te benaderen. Voeg werkgevers toe, of lees een relatiebestand in.")
    String noProspects();

    @Message("Toegezegde plekken")
    String promised();

    @Message("{promised} toegezegd, {open} nog open, {filled} vervuld")
    String promisedMeans(int promised, int open, int filled);

    @Message("Tot en met")
    String until();

    @Message("{#if count == 1}1 nieuwe werkgever{#else}{count} nieuwe werkgevers{/if}")
    String reached(int count);

    @Message("{counted} van {target}")
    String target(int counted, int target);

    @Message("Bron")
    String source();

    @Message("Voor deze regio is geen doel gesteld.")
    String noTargets();

    @Message("Er zijn in deze periode nog geen nieuwe werkgevers. Benader een werkgever die nog niet meedoet.")
    String noNewEmployers();

    @Message("Waardoor hij telt")
    String evidence();

    @Message("Sinds")
    String since();

    @Message(
            "Welke sectoren of gemeenten blijven achter: zij hebben veel werkgevers, maar weinig plekken en plaatsingen.")
    String spreadMeans();

    @Message("Per")
    String by();

    @Message("Vanaf")
    String from();

    @Message("Groep")
    String group();

    @Message("Deel van de werkgevers")
    String employersShare();

    @Message("Plekken")
    String positions();

    @Message("Plaatsingen")
    String placements();

    @Message("Deel van de grootste")
    String largest();

    @Message("blijft achter")
    String underUsed();

    @Message("Hele regio")
    String whole();

    @Message("Er zijn nog geen werkgevers met plekken of plaatsingen in deze periode. Kies een eerdere dag.")
    String noGroups();

    @Message(
            "Vraag is wat werkgevers zoeken, aanbod is wat kandidaten wensen (kleine aantallen staan er niet bij). Een verwachting heeft een marge; ze is geen belofte.")
    String outlookMeans();

    @Message("Vraag of aanbod")
    String side();

    @Message("Laatst bekend")
    String lastKnown();

    @Message("Verwacht over drie jaar")
    String expected();

    @Message("{low} tot {high}")
    String margin(int low, int high);

    @Message("Hoe het is geschat")
    String method();

    @Message("Er is nog niets bekend. Lees cijfers van anderen in, zoals die van UWV.")
    String noOutlook();

    @Message("Cijfers van anderen inlezen")
    String takeIn();

    @Message(
            "Plak de regels van een tabel. De eerste regel is side;classification;code;quarter;number, daarna komt een regel per cijfer, zoals DEMAND;OCCUPATION_GROUP;94;2026-Q1;120. Alle regels worden ingelezen, of geen.")
    String takeInMeans();

    @Message("Regels")
    String csv();

    @Message("Cijfers inlezen")
    String takeInButton();

    @Message("De cijfers zijn ingelezen.")
    String takenIn();

    @Message("Uw organisatie werkt in geen regio. Kies bovenaan een andere organisatie.")
    String noRegion();
}
