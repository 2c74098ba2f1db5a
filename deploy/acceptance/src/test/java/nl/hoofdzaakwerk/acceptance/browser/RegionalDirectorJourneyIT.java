package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.field;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.menu;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/walkthroughs/regional-director.md tells. */
class RegionalDirectorJourneyIT {
    private static final String DIRECTOR = "regional-director.regio-holland-rijnland";

    @Test
    @DisplayName("F3 F9 a regional director sees the region beside its target and takes a fact sheet away")
    void shouldShowTheRegionAndItsFactSheet() throws IOException {
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/");

            menu(page, "Regio").click();

            assertThat(heading(page, 1, "Regio Holland Rijnland")).isVisible();
            assertThat(heading(page, 2, Browser.today().getYear() + " naast het doel"))
                    .isVisible();
            visit.check("regional-director-region");
            Download sheet = page.waitForDownload(
                    () -> link(page, "Download factsheet (PDF)").click());
            byte[] file = Files.readAllBytes(sheet.path());
            assertThat(new String(file, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
        }
    }

    @Test
    @DisplayName("F6 F14 a regional director records a risk with a measure, and sees who stands behind the plan")
    void shouldRecordARiskAndSeeSupport() {
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            String title = "Volle agenda's " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
            page.navigate("/regio");

            link(page, "Risico's").click();
            visit.check("regional-director-risks");
            link(page, "Nieuw risico").click();
            field(page, "Risico in het kort").fill(title);
            field(page, "Wat kan er misgaan").fill("Teams hebben te weinig tijd om mensen aan te melden");
            field(page, "Kans").selectOption("HIGH");
            field(page, "Gevolg").selectOption("MEDIUM");
            field(page, "Opnieuw bekijken op").fill(Browser.today().plusDays(30).toString());
            page.getByLabel("Maatregel", new Page.GetByLabelOptions().setExact(true))
                    .fill("Elke week een vast half uur");
            field(page, "Maatregel klaar op").fill(Browser.today().plusDays(14).toString());
            button(page, "Opslaan").click();

            assertThat(heading(page, 1, title)).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Opgeslagen.");
            visit.check("regional-director-risk");
            link(page, "Terug naar alle risico's").click();
            assertThat(link(page, title)).isVisible();
            link(page, "Draagvlak").click();
            assertThat(heading(page, 2, "Kan de regio beginnen?")).isVisible();
            visit.check("regional-director-support");
        }
    }

    @Test
    @DisplayName("F8 P4 a regional director sees the months of the region")
    void shouldShowMonths() {
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/");

            menu(page, "Maandcijfers").click();

            assertThat(heading(page, 1, "Maandcijfers")).isVisible();
            visit.check("regional-director-months");
        }
    }

    @Test
    @DisplayName("F15 a regional director writes down who has a say, and mends the name of one")
    void shouldKeepTheWebOfStakeholders() {
        String name = "Zorgkantoor " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/regio");
            link(page, "Netwerk").click();
            visit.check("regional-director-web");
            link(page, "Betrokkene toevoegen").click();
            field(page, "Organisatie of functie").fill(name);
            field(page, "Soort").selectOption("ORGANISATION");
            field(page, "Hoe dichtbij").selectOption("NEAR");
            field(page, "Invloed").selectOption("POSITIVE");
            button(page, "Opslaan").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Opgeslagen.");
            visit.check("regional-director-network");

            page.getByRole(AriaRole.ROWHEADER)
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            visit.check("regional-director-stakeholder");
            link(page, "Naam wijzigen").click();
            field(page, "Organisatie of functie").fill(name + " West");
            button(page, "Opslaan").click();

            assertThat(heading(page, 1, name + " West")).isVisible();
            link(page, "Iedereen die er ooit stond").click();
            assertThat(link(page, name + " West")).isVisible();
            visit.check("regional-director-stakeholders");
        }
    }

    @Test
    @DisplayName("a regional director adds a route into work, limits it and closes it")
    void shouldKeepTheRoutes() {
        String code = "proef-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/regio");
            link(page, "Routes").click();
            visit.check("regional-director-routes");
            link(page, "Nieuwe route").click();
            field(page, "Naam in het Nederlands").fill("Werkplein " + code);
            field(page, "Naam in het Engels").fill("Work desk " + code);
            field(page, "Code").fill(code);
            field(page, "Soort").selectOption("NEW");
            field(page, "Vanaf").fill(Browser.today().toString());
            button(page, "Opslaan").click();
            assertThat(route(page, code)).containsText("geen grens");

            route(page, code).getByText("Aantal wijzigen").click();
            page.getByLabel("Hoeveel mensen erin kunnen").fill("12");
            button(page, "Opslaan").click();
            assertThat(route(page, code)).containsText("12");

            route(page, code).getByText("Sluiten").click();
            field(page, "Gesloten vanaf").fill(Browser.today().plusDays(1).toString());
            button(page, "Sluiten").click();
            assertThat(route(page, code).getByRole(AriaRole.LINK)).hasCount(0);
        }
    }

    @Test
    @DisplayName("F10 X22 a regional director splits a figure of the region")
    void shouldSplitAFigureOfTheRegion() {
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/regio");
            link(page, "Uitsplitsen").click();
            field(page, "Uitgesplitst naar").selectOption("BENEFIT");
            button(page, "Toon").click();
            assertThat(heading(page, 1, "Een cijfer uitsplitsen: Holland Rijnland"))
                    .isVisible();
            visit.check("regional-director-cube");
        }
    }

    @Test
    @DisplayName("F16 a page that was changed keeps its earlier text, which can be read")
    void shouldKeepTheEarlierTextOfAPage() {
        String title = "Wie belt wie " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visit visit = Browser.visit(DIRECTOR)) {
            Page page = visit.page();
            page.navigate("/kennis/nieuw");
            field(page, "Titel").fill(title);
            field(page, "Soort").selectOption("AGREEMENT");
            field(page, "Tekst").fill("Bel de coach op maandag");
            button(page, "Opslaan").click();
            link(page, "Pagina wijzigen").click();
            field(page, "Tekst").fill("Bel de coach op dinsdag");
            page.getByLabel("Waarom u iets wijzigt").fill("De coach werkt niet op maandag");
            button(page, "Opslaan").click();
            assertThat(page.locator("main")).containsText("Bel de coach op dinsdag");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versie 1,"))
                    .click();

            assertThat(heading(page, 1, title + ", versie 1")).isVisible();
            assertThat(page.locator("main")).containsText("Bel de coach op maandag");
            assertThat(page.locator("main")).containsText("Nu geldt versie 2.");
            visit.check("regional-director-page-version");
        }
    }

    private static Locator route(Page page, String code) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(code));
    }

    private static Locator heading(Page page, int level, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setLevel(level).setExact(true));
    }
}
