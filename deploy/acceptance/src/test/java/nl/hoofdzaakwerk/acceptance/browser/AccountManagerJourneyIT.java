package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.field;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.newName;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The account manager's walkthrough, from an employer nobody knew to a vacancy, and a relation file. */
class AccountManagerJourneyIT {
    private static final String ACCOUNT_MANAGER = "account-manager.wsp-holland-rijnland";
    private static final String ACCOUNT_MANAGER_ELSEWHERE = "account-manager.wsp-twente";
    private static final String HEADINGS = "KvK-nummer;Naam;Gemeente;SBI;Aantal medewerkers;Nieuw voor doelgroep\r\n";
    private static final int A_MINUTE = 60_000;

    @Test
    @DisplayName("An account manager registers an employer, moves it by keyboard, writes contact and opens a vacancy")
    void shouldBringAnEmployerToAVacancy() {
        String name = newName();
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();

            page.navigate("/");
            link(page, "Werkgevers").click();
            visit.check("account-manager-werkgevers");
            link(page, "Nieuwe werkgever").click();
            fillInEmployer(page, name);
            visit.check("account-manager-nieuwe-werkgever");
            button(page, "Werkgever toevoegen").click();
            assertThat(heading(page, name)).isVisible();
            assertThat(page.getByText("De werkgever is toegevoegd.")).isVisible();
            visit.check("account-manager-werkgever");

            moveByKeyboard(visit, name);
            writeContact(visit, name);
            openVacancy(visit, name);
        }
    }

    @Test
    @DisplayName("An employer that may be there already is warned of, and registered when it is another")
    void shouldWarnOfAnEmployerThatLooksTheSame() {
        String name = newName();
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            page.navigate("/werkgevers/nieuw");
            fillInEmployer(page, name);
            button(page, "Werkgever toevoegen").click();
            assertThat(heading(page, name)).isVisible();

            page.navigate("/werkgevers/nieuw");
            fillInEmployer(page, name);
            button(page, "Werkgever toevoegen").click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze werkgever staat er misschien al");
            assertThat(field(page, "Naam")).hasValue(name);
            visit.check("account-manager-dubbel");
            page.getByLabel(name + " is een andere werkgever").check();
            button(page, "Werkgever toevoegen").click();
            assertThat(page.getByText("De werkgever is toegevoegd.")).isVisible();
        }
    }

    @Test
    @DisplayName("The check of a relation file says which row is wrong and why, and the good rows become employers")
    void shouldCheckARelationFileFirst() {
        String name = newName();
        String file = HEADINGS + ";" + name + ";Leiden;1071;25;ja\r\n;Kapsalon Nergens;Nergenshuizen;9602;5;nee\r\n";
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            page.navigate("/");
            link(page, "Relatiebestand").click();
            visit.check("account-manager-relatiebestand");
            field(page, "CSV-bestand")
                    .setInputFiles(
                            new FilePayload("werkgevers.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            button(page, "Bestand controleren").click();

            assertThat(heading(page, "Beslissen")).isVisible(visibleWithinAMinute());
            Locator finding =
                    page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Nergenshuizen"));
            assertThat(finding.getByRole(AriaRole.ROWHEADER)).hasText("3");
            assertThat(finding).containsText("Dit is geen Nederlandse gemeente");
            visit.check("account-manager-controleverslag");
            link(page, "Volgende stap plannen").click();
            field(page, "Wat gaat u doen?").fill("Vraag naar de gemeente");
            field(page, "Uiterlijk op").fill(Browser.today().plusDays(7).toString());
            button(page, "Opslaan").click();
            assertThat(page.locator("dl").first()).containsText("Vraag naar de gemeente");

            page.getByLabel("Sla de rijen over die niet goed zijn (1)").check();
            button(page, "Werkgevers toevoegen").click();
            assertThat(page.locator("dl").first()).containsText("Toegevoegd", textWithinAMinute());
            page.navigate("/werkgevers");
            field(page, "Naam van de werkgever").fill(name);
            button(page, "Zoek").click();
            assertThat(link(page, name)).isVisible();
        }
    }

    @Test
    @DisplayName("Registering an employer and moving it on work without script")
    void shouldWorkWithoutScript() {
        String name = newName();
        try (Visit visit = Browser.visitWithoutScript(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            page.navigate("/werkgevers/nieuw");
            fillInEmployer(page, name);
            button(page, "Werkgever toevoegen").click();
            assertThat(heading(page, name)).isVisible();
            assertThat(page.getByText("De werkgever is toegevoegd.")).isVisible();

            link(page, "Andere fase").click();
            field(page, "Naar fase").selectOption("APPROACHED");
            field(page, "Hoe was er contact?").selectOption("PHONE");
            button(page, "Fase opslaan").click();
            assertThat(page.getByText("De nieuwe fase is opgeslagen.")).isVisible();
        }
    }

    @Test
    @DisplayName("An account manager of another region gets no trace of the employer")
    void shouldShowNothingToAnotherRegion() {
        String name = newName();
        String employer;
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            page.navigate("/werkgevers/nieuw");
            fillInEmployer(page, name);
            button(page, "Werkgever toevoegen").click();
            assertThat(heading(page, name)).isVisible();
            employer = page.url().replaceFirst("\\?.*", "");
        }
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER_ELSEWHERE)) {
            Page page = visit.page();

            Response answer = page.navigate(employer);
            Assertions.assertThat(answer.status()).isEqualTo(404);
            Assertions.assertThat(page.content()).doesNotContain(name);

            page.navigate("/pijplijn?van=organisation");
            Assertions.assertThat(page.content()).doesNotContain(name);
            page.navigate("/werkgevers");
            field(page, "Naam van de werkgever").fill(name);
            button(page, "Zoek").click();
            assertThat(heading(page, "Gevonden werkgevers")).isVisible();
            assertThat(link(page, name)).hasCount(0);
            visit.check("account-manager-elders-niets-gevonden");
        }
    }

    private static void fillInEmployer(Page page, String name) {
        field(page, "Naam").fill(name);
        field(page, "Gemeente").fill("Leiden");
        field(page, "Sector").selectOption("C");
        field(page, "Aantal medewerkers").fill("25");
        field(page, "Gevonden via").selectOption("COACH_NETWORK");
    }

    private static void moveByKeyboard(Visit visit, String name) {
        Page page = visit.page();
        link(page, "Pijplijn").click();
        visit.check("account-manager-pijplijn");
        Locator card = stage(page, "Prospect")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
        card.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Andere fase voor " + name)).isVisible();
        assertThat(field(page, "Naar fase")).hasValue("APPROACHED");
        field(page, "Hoe was er contact?").focus();
        page.keyboard().type("Telefoon");
        visit.check("account-manager-andere-fase");
        button(page, "Fase opslaan").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("De werkgever is verplaatst.")).isVisible();
        assertThat(stage(page, "Benaderd")).containsText(name);
    }

    private static void writeContact(Visit visit, String name) {
        Page page = visit.page();
        link(page, name).first().click();
        link(page, "Contact noteren").click();
        field(page, "Soort contact").selectOption("CALL");
        field(page, "Doel").selectOption("VACANCY");
        page.getByLabel("Resultaat").selectOption("VACANCY_EXPECTED");
        page.getByLabel("Wat is er besproken?").fill("Zij zoeken hulp in de bakkerij.");
        visit.check("account-manager-contact");
        button(page, "Contact noteren").click();
        assertThat(page.getByText("Het contact is genoteerd.")).isVisible();
        assertThat(page.locator("main")).containsText("Zij zoeken hulp in de bakkerij.");
    }

    private static void openVacancy(Visit visit, String name) {
        Page page = visit.page();
        link(page, "Nieuwe vacature").click();
        field(page, "Titel").fill("Hulp in de bakkerij");
        field(page, "Beroep (ISCO-code)").fill("9412");
        field(page, "Minste uren per week").fill("12");
        field(page, "Meeste uren per week").fill("24");
        field(page, "Postcode van het werk (4 cijfers)").fill("2312");
        field(page, "Prikkelarm").check();
        visit.check("account-manager-nieuwe-vacature");
        button(page, "Vacature openstellen").click();
        assertThat(heading(page, "Hulp in de bakkerij")).isVisible();
        assertThat(page.getByText("De vacature staat open.")).isVisible();
        assertThat(page.locator("main")).containsText("12 tot 24 uur");
        visit.check("account-manager-vacature");
        link(page, name).click();
        assertThat(link(page, "Hulp in de bakkerij")).isVisible();
    }

    private static Locator stage(Page page, String name) {
        return page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))));
    }

    private static LocatorAssertions.IsVisibleOptions visibleWithinAMinute() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE);
    }

    private static LocatorAssertions.ContainsTextOptions textWithinAMinute() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE);
    }
}
