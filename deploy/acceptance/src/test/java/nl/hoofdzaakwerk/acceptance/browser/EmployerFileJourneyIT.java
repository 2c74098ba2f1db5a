package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.field;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.firstLink;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.newName;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an account manager plans with an employer, puts right and looks back on. */
class EmployerFileJourneyIT {
    private static final String ACCOUNT_MANAGER = "account-manager.wsp-holland-rijnland";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("X8 D4 P6 an account manager says to call, plans with people, and sees who called and who was erased")
    void shouldPlanWithPeople() {
        String name = newName();
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            String employer = "/werkgevers/" + register(visit, name);

            page.navigate(employer);
            firstLink(page, "Wie belt?").click();
            field(page, "Doel").selectOption("EXPLORE");
            button(page, "Ik ga bellen").click();
            assertThat(page.getByText("Anderen zien nu dat u gaat bellen.")).isVisible();
            firstLink(page, "Wie ging er bellen?").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Geldt nog");
            visit.check("account-manager-claims");

            page.navigate("/werkgevers");
            field(page, "Naam van de werkgever").fill(name);
            button(page, "Zoek").click();
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name)))
                    .containsText("wsp-holland-rijnland belt uiterlijk");

            page.navigate(employer);
            firstLink(page, "Nieuwe contactpersoon").click();
            field(page, "Naam").fill("Proef Persoon");
            page.getByLabel("Waarom mag u deze gegevens bewaren?").selectOption("LEGITIMATE_INTEREST");
            page.getByLabel("Waar komen de gegevens vandaan?").fill("Visitekaartje");
            button(page, "Opslaan").click();
            firstLink(page, "Proef Persoon").click();
            firstLink(page, "Volgende stap plannen").click();
            visit.check("account-manager-vervolg");
            plan(page, "Bel over de open dag");
            assertThat(page.locator("dl")).containsText("Bel over de open dag");
            firstLink(page, "Contactpersoon wissen").click();
            page.getByLabel("Reden").selectOption("WRONG");
            button(page, "Voorgoed wissen").click();
            firstLink(page, "Gewiste contactpersonen").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Onjuist");
            visit.check("account-manager-gewiste-contactpersonen");

            planACall(visit, employer, name);
            page.navigate("/nazorg/doorvragen");
            visit.check("account-manager-doorvragen");
        }
    }

    @Test
    @DisplayName("X10 D3 an account manager corrects a promise, reads all notes, and undoes a merge from its history")
    void shouldPutRight() {
        String name = newName();
        String other = newName();
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            String id = register(visit, name);
            String otherId = register(visit, other);

            page.navigate("/werkgevers/" + id + "/toezeggingen/nieuw");
            field(page, "Werk").fill("Magazijn");
            field(page, "Plekken").fill("3");
            field(page, "Toegezegd door").fill("Directeur");
            field(page, "Geldt tot en met").fill(Browser.today().plusDays(90).toString());
            button(page, "Toezegging opslaan").click();
            firstLink(page, "Aantal corrigeren").click();
            visit.check("account-manager-toezegging-corrigeren");
            field(page, "Verschil in plekken").fill("-1");
            field(page, "Reden").fill("Er was een plek dubbel geteld");
            button(page, "Aantal corrigeren").click();
            assertThat(page.getByText("Het aantal is gecorrigeerd.")).isVisible();
            assertThat(page.locator("ol.hw-timeline")).containsText("1 eraf");
            visit.check("account-manager-toezegging");

            page.navigate("/werkgevers/" + id);
            page.getByLabel("Nieuwe notitie").fill("Koffie met de planner");
            button(page, "Notitie opslaan").click();
            firstLink(page, "Alle notities").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Koffie met de planner");
            visit.check("account-manager-notities");

            page.navigate("/werkgevers/" + id + "/samenvoegen/" + otherId);
            page.getByLabel("Waarom zijn zij een?").selectOption("DUPLICATE");
            field(page, "Reden").fill("Hetzelfde bedrijf");
            button(page, "Samenvoegen").click();
            firstLink(page, "Samenvoegingen").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText(other);
            visit.check("account-manager-samenvoegingen");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Weer splitsen")))
                    .click();
            field(page, "Reden").fill("Toch twee bedrijven");
            button(page, "Weer splitsen").click();
            assertThat(page.getByText("Deze werkgever staat weer op zichzelf.")).isVisible();
        }
    }

    private static void planACall(Visit visit, String employer, String name) {
        Page page = visit.page();
        page.navigate(employer + "/contacten/nieuw");
        field(page, "Soort contact").selectOption("EMAIL");
        field(page, "Doel").selectOption("EXPLORE");
        page.getByLabel("Resultaat").selectOption("INFORMED");
        button(page, "Contact noteren").click();
        assertThat(page.getByText("Het contact is genoteerd.")).isVisible();
        page.navigate("/opvolgingen");
        field(page, "Zoek in deze lijst").fill(name);
        button(page, "Toon").click();
        visit.check("account-manager-nog-te-bellen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende stap plannen " + name))
                .click();
        plan(page, "Bel na de vakantie");
        assertThat(page.getByText("De volgende stap is opgeslagen.")).isVisible();
    }

    private static void plan(Page page, String what) {
        field(page, "Wat gaat u doen?").fill(what);
        field(page, "Uiterlijk op").fill(Browser.today().plusDays(7).toString());
        button(page, "Opslaan").click();
    }

    private static String register(Visit visit, String name) {
        try (PlatformClient client = new PlatformClient(visit.addresses(), PATIENCE)) {
            return new EmployerWork(client.inRole("account-manager", "wsp-holland-rijnland"))
                    .register(
                            new EmployerWork.Company(name, "Leiden", "C", 25, false, "COACH_NETWORK", Browser.today()));
        }
    }
}
