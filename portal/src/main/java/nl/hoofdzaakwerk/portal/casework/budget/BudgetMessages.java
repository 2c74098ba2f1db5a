package nl.hoofdzaakwerk.portal.casework.budget;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about budgets and the ledger. English stands in {@code messages/budget_en.properties}. */
@MessageBundle("budget")
public interface BudgetMessages {
    @Message("Naam")
    String name();

    @Message("Nummer")
    String number();

    @Message("Wat")
    String what();

    @Message("Doen")
    String toDo();

    @Message("Gereserveerd")
    String reserved();

    @Message("Begroting")
    String title();

    @Message("Begroting openen")
    String openOne();

    @Message("Openen")
    String open();

    @Message("Bijvoorbeeld Impulsbudget 2026")
    String nameHint();

    @Message("Er is nog geen begroting. De regionaal projectleider opent er een.")
    String none();

    @Message("Geopend op")
    String opened();

    @Message("In evenwicht: evenveel inkomsten als uitgaven")
    String balanced();

    @Message("Niet in evenwicht: inkomsten en uitgaven verschillen")
    String notBalanced();

    @Message("Regels")
    String lines();

    @Message("Regel")
    String line();

    @Message("Regel toevoegen")
    String lineNew();

    @Message("Toevoegen")
    String lineAdd();

    @Message("Deze begroting heeft nog geen regels. Voeg de eerste toe.")
    String linesNone();

    @Message("Grootboek downloaden (CSV)")
    String ledgerCsv();

    @Message(
            "Per regel: boven wat er begroot is, daaronder wat er gerealiseerd is. De tabel hieronder geeft dezelfde bedragen.")
    String chartTitle();

    @Message("Inkomsten of uitgaven")
    String side();

    @Message("Groep")
    String heading();

    @Message("Regels met dezelfde groep horen bij elkaar.")
    String headingHint();

    @Message("Begroot")
    String planned();

    @Message("Begroot bedrag")
    String plannedAmount();

    @Message("Gerealiseerd")
    String realised();

    @Message("Ontvangen")
    String received();

    @Message("Ontvangst boeken")
    String receive();

    @Message("Betaald")
    String paid();

    @Message("Nog vrij")
    String left();

    @Message("Op deze regel is nu {amount} vrij.")
    String leftNow(String amount);

    @Message("Vrij daarna")
    String leftAfter();

    @Message("Gereserveerd daarna")
    String reservedAfter();

    @Message("Betaald daarna")
    String paidAfter();

    @Message("Inkomsten samen")
    String totalIncome();

    @Message("Uitgaven samen")
    String totalExpenditure();

    @Message("Per jaar")
    String perYear();

    @Message("Boekingen")
    String entries();

    @Message("Een boeking wordt nooit gewijzigd. Een fout herstelt u met een correctie, die ernaast blijft staan.")
    String entriesStay();

    @Message("Er is nog niets geboekt op deze regel. De regionaal projectleider boekt hier.")
    String entriesNone();

    @Message("Omschrijving")
    String description();

    @Message("Noem geen personen: boekingen blijven altijd staan.")
    String descriptionHint();

    @Message("Kenmerk van de reservering")
    String reference();

    @Message("Waarvoor het geld is, bijvoorbeeld een factuurnummer.")
    String referenceHint();
}
