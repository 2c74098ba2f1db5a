package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.field;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.menu;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.FigureWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.Patience;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/walkthroughs/programme-manager.md tells. */
class ProgrammeManagerJourneyIT {
    private static final String MANAGER = "programme-manager.landelijk";
    private static final String PROGRAMME = "landelijk";
    private static final int REGIONS = 35;
    private static final int LATE_STARTS = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double UNTIL_MADE = 300_000;

    @Test
    @DisplayName("F1 F9 X24 a programme manager makes figures, opens a region from the map, and publishes")
    void shouldMakeFiguresAndPublishThem() throws IOException {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            makeFiguresWhenThereAreNone(visit);

            link(page, "Kaart").click();
            assertThat(title(page, "Landelijk beeld")).isVisible();
            Locator map =
                    page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("De 35 regio's op de kaart"));
            assertThat(map.getByRole(AriaRole.LINK)).hasCount(REGIONS);
            visit.check("programme-manager-map");
            map.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Holland Rijnland"))
                    .click();
            assertThat(title(page, "Regio Holland Rijnland")).isVisible();
            Download sheet = page.waitForDownload(
                    () -> link(page, "Download factsheet (PDF)").click());
            byte[] file = Files.readAllBytes(sheet.path());
            assertThat(new String(file, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");

            publish(visit, "NATIONAL");
        }
    }

    @Test
    @DisplayName("X24 work that came after a publication restates it, and the page says which figures are others now")
    void shouldRestateAPublication() {
        try (Visit visit = Browser.visit(MANAGER);
                PlatformClient client = new PlatformClient(visit.addresses(), PATIENCE)) {
            Page page = visit.page();
            makeFiguresWhenThereAreNone(visit);
            publish(visit, "NATIONAL");
            String publication = page.url().replaceFirst("\\?.*", "");
            startTrajectories(client.inRole("coach", "ggz-noorderkust"));
            releaseOnceHeard(client.as(MANAGER, PROGRAMME));

            page.navigate(publication);
            link(page, "Herzien").click();
            page.getByLabel("Reden").fill("Een instelling leverde later aan");
            visit.check("programme-manager-restating");
            button(page, "Herzien").click();

            assertThat(page.locator("dl")).containsText("Een instelling leverde later aan");
            Locator differences =
                    page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Wat er veranderde"));
            assertThat(differences.getByRole(AriaRole.ROW).nth(1)).isVisible();
            visit.check("programme-manager-restatement");
            page.navigate(publication);
            assertThat(link(page, "Herzien")).hasCount(0);
        }
    }

    @Test
    @DisplayName("F17 X24 what is published for everybody is seen and taken away by somebody who does not log in")
    void shouldShowWhatIsPublicToAStranger() {
        String title;
        try (Visit visit = Browser.visit(MANAGER)) {
            makeFiguresWhenThereAreNone(visit);
            title = publish(visit, "PUBLIC");
        }
        try (Visit visit = Browser.stranger()) {
            Page page = visit.page();
            page.navigate("/open-data");
            visit.check("stranger-open-data");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(title);
            visit.check("stranger-open-dataset");
            Download figures = page.waitForDownload(
                    () -> link(page, "Download de cijfers (CSV)").click());
            assertThat(figures.suggestedFilename()).endsWith(".csv");
        }
    }

    /** More than rounding hides. */
    private static void startTrajectories(Actor coach) {
        Guidance guidance = new Guidance(coach);
        LocalDate today = Browser.today();
        for (int number = 0; number < LATE_STARTS; number++) {
            Guidance.Candidate candidate = guidance.register(new Guidance.Person(
                    "Jip",
                    "Laatkomer",
                    LocalDate.of(1988, 4, 3),
                    "Alkmaar",
                    "1811",
                    "PARTICIPATIEWET",
                    "EPA",
                    "GGZ_SPECIALIST"));
            guidance.startTrajectory(candidate, "IPS", today);
        }
    }

    /** reporting-service hears of them a moment later. */
    private static void releaseOnceHeard(Actor manager) {
        FigureWork figures = new FigureWork(manager);
        String report = "/reports/national?year=" + Browser.today().getYear();
        String before =
                manager.get(Service.REPORTING, report).body().path("regions").toString();
        Patience.until(
                "the late starts",
                PATIENCE,
                () -> {
                    figures.release(PATIENCE);
                    return manager.get(Service.REPORTING, report);
                },
                answer -> !answer.body().path("regions").toString().equals(before));
    }

    @Test
    @DisplayName("X23 X25 X26 X27 a programme manager looks at the funnel, the curves, the forecast and the signals")
    void shouldShowOutcomes() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            makeFiguresWhenThereAreNone(visit);

            link(page, "Trechter").click();
            assertThat(title(page, "Regio's rond de lijn")).isVisible();
            visit.check("programme-manager-funnel");
            link(page, "Tijd tot werk").click();
            assertThat(title(page, "Tijd tot werk en duur van werk")).isVisible();
            visit.check("programme-manager-curves");
            link(page, "Verwachting").click();
            assertThat(title(page, "Tempo en verwachting")).isVisible();
            visit.check("programme-manager-forecast");
            link(page, "Werkwijze").click();
            assertThat(title(page, "Signalen over de werkwijze")).isVisible();
            visit.check("programme-manager-signals");
        }
    }

    @Test
    @DisplayName("F10 X22 a programme manager splits a figure by two dimensions, and is told what is not published")
    void shouldSplitAFigure() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            makeFiguresWhenThereAreNone(visit);

            link(page, "Uitsplitsen").click();
            field(page, "Uitgesplitst naar").selectOption("GROUP");
            field(page, "En naar").selectOption("METHOD");
            button(page, "Toon").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Doelgroep");
            visit.check("programme-manager-cube");

            field(page, "Plaats").selectOption("REGIONS");
            button(page, "Toon").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze combinatie verschijnt niet");
            visit.check("programme-manager-cube-refused");
        }
    }

    @Test
    @DisplayName("F12 a programme manager sees what guidance by a method is estimated to yield, with the source")
    void shouldShowTheSocialValueOfAMethod() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            page.navigate("/landelijk/doelgroep");
            link(page, "Opbrengst").click();
            assertThat(title(page, "Wat een euro begeleiding oplevert")).isVisible();
            field(page, "Aantal trajecten").fill("100");
            button(page, "Toon").click();
            assertThat(page.locator("main")).containsText("100 trajecten kosten");
            visit.check("programme-manager-social-value");
            field(page, "Methode").selectOption("JOB_RETENTION");
            button(page, "Toon").click();
            visit.check("programme-manager-social-value-unknown");
        }
    }

    @Test
    @DisplayName("F1 F2 F10 a programme manager looks at divisions, rules and what figures mean")
    void shouldShowRules() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            page.navigate("/landelijk/divisies");

            assertThat(title(page, "Divisies")).isVisible();
            visit.check("programme-manager-divisions");
            link(page, "Regels").click();
            assertThat(title(page, "Regels van het programma")).isVisible();
            visit.check("programme-manager-rules");
            link(page, "Wat cijfers betekenen").click();
            assertThat(title(page, "Wat cijfers betekenen")).isVisible();
            visit.check("programme-manager-indicators");
        }
    }

    @Test
    @DisplayName("F10 a programme manager sets the next version of a rule, which stands beside those before it")
    void shouldSetAVersionOfARule() {
        String why = "Zo blijft niemand herkenbaar " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        int day = ThreadLocalRandom.current().nextInt(1000, 20_000);
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            page.navigate("/landelijk/regels");
            link(page, "Nieuwe regels voor kleine aantallen").click();
            page.getByLabel("Geldt vanaf").fill(Browser.today().plusDays(day).toString());
            page.getByLabel("Kleinste aantal dat we tonen").fill("10");
            page.getByLabel("Afgerond op").fill("5");
            page.getByLabel("Hoogste aandeel van één organisatie (%)").fill("80");
            page.getByLabel("Waarom").fill(why);
            visit.check("programme-manager-new-rule");
            button(page, "Opslaan").click();

            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Opgeslagen.");
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(why)))
                    .containsText("80 %");
        }
    }

    @Test
    @DisplayName("B4 G4 a programme manager records a scheme for later, and what is wrong stands at its field")
    void shouldRecordAScheme() {
        String name = "Proef " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            page.navigate("/landelijk/regels");
            link(page, "Regelingen").click();
            visit.check("programme-manager-schemes");
            link(page, "Nieuwe regeling of versie").click();
            page.getByLabel("Code").fill(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
            page.getByLabel("Regel van het programma").selectOption("B4");
            page.getByLabel("Naam in het Nederlands").fill(name);
            page.getByLabel("Naam in het Engels").fill(name);
            page.getByLabel("Bron").fill("Afspraak met de regio");
            page.getByLabel("Geldig vanaf").fill("2090-01-01");
            page.getByLabel("Regio").fill("AM35");
            page.getByLabel("Voor wie").selectOption("MUNICIPAL");
            page.getByLabel("IPS", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Deel van de gemeente (%)").fill("62,5");
            page.getByLabel("Deel van het project (%)").fill("37");
            page.getByLabel("Plafond per jaar").fill("2090 1.250.000,50");
            page.getByLabel("Volgorde").fill("900");
            visit.check("programme-manager-new-scheme");
            button(page, "Regeling vastleggen").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.getByLabel("Deel van het project (%)").fill("37,5");
            button(page, "Regeling vastleggen").click();

            Locator scheme = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
            assertThat(scheme).containsText("Gemeente 62,5");
            assertThat(scheme).containsText("€ 1.250.000,50");
            scheme.getByRole(AriaRole.LINK).click();
            assertThat(page.getByLabel("Deel van het project (%)")).hasValue("37,5");
            assertThat(page.getByLabel("Naam in het Nederlands")).hasValue(name);
        }
    }

    @Test
    @DisplayName(
            "F1 F2 a region that applies for a full division waits; with more places it moves up, and the next is placed at once")
    void shouldGivePlacesInTurn() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            String first = applyForTheEredivisie(visit, "programme-manager-application");

            assertThat(page.locator("main")).containsText("speelt in de Keuken Kampioen Divisie");
            assertThat(page.locator("dl")).containsText("op de wachtlijst");
            visit.check("programme-manager-region-division");

            giveAPlaceToAllWhoWaitAndOneMore(visit);
            page.navigate(first);
            assertThat(page.locator("main")).containsText("speelt in de Eredivisie");
            assertThat(page.locator("dl")).containsText("Geplaatst");

            applyForTheEredivisie(visit, "programme-manager-another-application");
            assertThat(page.locator("main")).containsText("speelt in de Eredivisie");
            assertThat(page.locator("dl")).containsText("Geplaatst");
            visit.check("programme-manager-region-placed");
        }
    }

    /** For the last region of the lowest division; leaves its page of divisions open, and answers its address. */
    private static String applyForTheEredivisie(Visit visit, String picture) {
        Page page = visit.page();
        String today = Browser.today().toString();
        page.navigate("/landelijk/divisies");
        division(page, "Keuken Kampioen Divisie")
                .getByRole(AriaRole.LISTITEM)
                .last()
                .getByRole(AriaRole.LINK)
                .click();
        String address = page.url();
        link(page, "Aanmelden voor een divisie").click();
        field(page, "Divisie").selectOption("EREDIVISIE");
        page.getByLabel("Toegezegde trajecten per jaar").fill("30");
        page.getByLabel("Intakeformulier van").fill(today);
        page.getByLabel("Plan van aanpak van").fill(today);
        visit.check(picture);
        button(page, "Aanmelden voor een divisie").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Opgeslagen.");
        return address;
    }

    private static void giveAPlaceToAllWhoWaitAndOneMore(Visit visit) {
        Page page = visit.page();
        page.navigate("/landelijk/divisies");
        Locator eredivisie = division(page, "Eredivisie");
        int playing = number(eredivisie, "Spelen mee");
        int waiting = number(eredivisie, "Wachten");
        eredivisie
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Plaatsen wijzigen"))
                .click();
        page.getByLabel("Plaatsen").fill(Integer.toString(playing + waiting + 1));
        page.getByLabel("Geldt vanaf").fill(Browser.today().toString());
        page.getByLabel("Reden").fill("Er is geld voor meer regio's");
        visit.check("programme-manager-division-places");
        button(page, "Opslaan").click();
        assertThat(figure(division(page, "Eredivisie"), "Vrij")).hasText("1");
    }

    private static Locator division(Page page, String name) {
        return page.locator("section").filter(new Locator.FilterOptions().setHas(heading(page, name)));
    }

    private static int number(Locator card, String name) {
        return Integer.parseInt(figure(card, name).innerText().trim());
    }

    private static Locator figure(Locator card, String name) {
        return card.locator("dt:text-is('" + name + "') + dd");
    }

    @Test
    @DisplayName("A19 a programme manager sees who sits in the national workgroup")
    void shouldShowTheWorkgroup() {
        try (Visit visit = Browser.visit(MANAGER)) {
            Page page = visit.page();
            page.navigate("/landelijk");
            link(page, "Landelijke werkgroep").click();
            assertThat(title(page, "Landelijke werkgroep")).isVisible();
            visit.check("programme-manager-workgroup");
            link(page, "Nieuw lid, of voor andere organisaties").click();
            visit.check("programme-manager-workgroup-seat");
        }
    }

    /** Leaves the page of releases open. */
    private static void makeFiguresWhenThereAreNone(Visit visit) {
        Page page = visit.page();
        page.navigate("/");
        menu(page, "Landelijk").click();
        link(page, "Cijfers maken").click();
        assertThat(title(page, "Cijfers maken")).isVisible();
        Locator made = page.getByRole(
                AriaRole.CELL, new Page.GetByRoleOptions().setName("Gemaakt").setExact(true));
        if (made.count() == 0) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak nieuwe cijfers"))
                    .click();
            assertThat(made.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_MADE));
        }
        visit.check("programme-manager-releases");
    }

    /** Leaves the page of the publication open, and gives its title. */
    private static String publish(Visit visit, String audience) {
        Page page = visit.page();
        String title = "Voortgang " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        menu(page, "Landelijk").click();
        link(page, "Publicaties").click();
        link(page, "Cijfers publiceren").first().click();
        page.getByLabel("Titel").fill(title);
        page.getByLabel("Voor wie").selectOption(audience);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceren"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(title);
        link(page, "Controleer of alles klopt").click();
        assertThat(page.getByRole(AriaRole.STATUS))
                .hasText("Het bestand is niet veranderd. Opnieuw maken geeft precies hetzelfde bestand.");
        visit.check("programme-manager-publication");
        return title;
    }
}
