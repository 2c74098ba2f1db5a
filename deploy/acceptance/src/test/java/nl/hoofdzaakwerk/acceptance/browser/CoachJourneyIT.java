package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.firstLink;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/coach.md. */
class CoachJourneyIT {
    private static final String COACH = "coach.ggz-rijnduin";
    private static final String COACH_ELSEWHERE = "coach.ggz-noorderkust";
    private static final String COLLEAGUE = "second-coach.ggz-rijnduin";
    private static final String ADMINISTRATOR = "organisation-admin.ggz-rijnduin";
    private static final String OWN_NAME = "Coach Een";
    private static final String COLLEAGUES_NAME = "Coach Twee";
    private static final String GIVEN_NAME = "Saar";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("A1 A5 A7 a coach checks the scope, registers somebody and guides from contact to work")
    void shouldGuideSomebodyFromScopeToWork() {
        String familyName = newFamilyName();
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();

            checkScope(visit);
            firstLink(page, "Kandidaat inschrijven").click();
            fillInPerson(page, familyName, "Leiden");
            visit.check("coach-kandidaat-inschrijven");
            button(page, "Inschrijven").click();
            assertThat(heading(page, GIVEN_NAME + " " + familyName)).isVisible();
            assertThat(page.getByText("De kandidaat is ingeschreven.")).isVisible();
            visit.check("coach-kandidaat");

            firstLink(page, "Traject beginnen").click();
            page.getByLabel("Methode").selectOption("IPS");
            visit.check("coach-traject-beginnen");
            button(page, "Traject beginnen").click();
            assertThat(heading(page, "Traject van " + GIVEN_NAME + " " + familyName))
                    .isVisible();
            assertThat(page.locator("[aria-current=step]")).hasText("Zoekt werk");
            assertThat(page.locator("main")).containsText("Eerste contact met een werkgever");
            visit.check("coach-traject");

            writeContact(visit);
            firstLink(page, "Traject van " + GIVEN_NAME + " " + familyName).click();
            addWork(visit);
            agreeOnOpenness(visit);
            page.navigate("/caseload");
            visit.check("coach-caseload");
            lookUpInCaseload(page, familyName);
            assertThat(row(page, familyName)).containsText("Aan het werk");
            Assertions.assertThat(page.url()).doesNotContain(familyName);
            visit.check("coach-caseload-gezocht");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(familyName)))
                    .first()
                    .click();
            firstLink(page, "Werk achter elkaar").click();
            assertThat(page.locator("ol.hw-timeline")).containsText("24 uur per week");
            visit.check("coach-werk-achter-elkaar");
        }
    }

    @Test
    @DisplayName("P6 P10 A20 a coach plans what comes next with a plan, and sees how people look back")
    void shouldPlanAndLookBack() {
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            beginTrajectory(page, newFamilyName());
            firstLink(page, "Plannen").click();
            firstLink(page, "Plan opschrijven").click();
            page.getByLabel("Soort plan").selectOption("REINTEGRATION");
            page.getByLabel("Wat is afgesproken").fill("Eerst twee ochtenden meelopen");
            page.getByLabel("Kandidaat").check();
            page.getByLabel("Opnieuw bekijken op")
                    .fill(Browser.today().plusDays(60).toString());
            button(page, "Plan opslaan").click();
            assertThat(page.getByText("Het plan is opgeslagen.")).isVisible();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Volgende stap wijzigen")))
                    .click();
            page.getByLabel("Wat gaat er gebeuren").fill("Bespreek de eerste week");
            page.getByLabel("Uiterlijk op").fill(Browser.today().plusDays(7).toString());
            visit.check("coach-volgende-stap-plan");
            button(page, "Volgende stap opslaan").click();
            assertThat(page.locator("main")).containsText("Bespreek de eerste week");
            visit.check("coach-plannen");

            page.navigate("/tevredenheid");
            assertThat(heading(page, "Tevredenheid per organisatie")).isVisible();
            visit.check("coach-tevredenheid");
        }
    }

    @Test
    @DisplayName("a form with a mistake keeps what was typed, and says at the field what is wrong")
    void shouldKeepWhatWasTyped() {
        String familyName = newFamilyName();
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            page.navigate("/kandidaten/nieuw");
            fillInPerson(page, familyName, "Nergenshuizen");

            button(page, "Inschrijven").click();

            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Dit is nog niet gelukt. Wat u typte staat er nog.");
            assertThat(page.getByLabel("Achternaam")).hasValue(familyName);
            assertThat(page.getByLabel("Geboortedatum")).hasValue("1990-05-17");
            assertThat(page.getByLabel("Gemeente")).hasValue("Nergenshuizen");
            assertThat(page.getByLabel("Gemeente")).hasAttribute("aria-invalid", "true");
            visit.check("coach-kandidaat-fout");
        }
    }

    @Test
    @DisplayName("G2 a coach of another organisation gets no trace of the candidate")
    void shouldShowNothingToAnotherOrganisation() {
        String familyName = newFamilyName();
        String candidate;
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            page.navigate("/kandidaten/nieuw");
            fillInPerson(page, familyName, "Leiden");
            button(page, "Inschrijven").click();
            assertThat(heading(page, GIVEN_NAME + " " + familyName)).isVisible();
            candidate = page.url().replaceFirst("\\?.*", "");
        }
        try (Visit visit = Browser.visit(COACH_ELSEWHERE)) {
            Page page = visit.page();

            Response answer = page.navigate(candidate);
            Assertions.assertThat(answer.status()).isEqualTo(404);
            assertThat(heading(page, "Deze pagina is er niet")).isVisible();
            Assertions.assertThat(page.content()).doesNotContain(familyName);

            page.navigate("/kandidaten");
            Assertions.assertThat(page.content()).doesNotContain(familyName);
            page.getByLabel("Zoek op naam").fill(familyName);
            button(page, "Zoeken").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("0 kandidaten gevonden.");
            visit.check("coach-elders-niets-gevonden");
        }
    }

    @Test
    @DisplayName("A15 one trajectory is handed over to a colleague, who hands all of the caseload over again")
    void shouldHandOverOneTrajectoryAndThenAll() {
        String familyName = newFamilyName();
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            describeStaff();
            beginTrajectory(page, familyName);

            firstLink(page, "Overdragen of vervanging regelen").click();
            visit.check("coach-overdragen");
            page.getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions().setName("Collega").setExact(true))
                    .selectOption(new SelectOption().setLabel(COLLEAGUES_NAME));
            button(page, "Traject overdragen").click();
            assertThat(page.getByText("Het traject is overgedragen.")).isVisible();
            lookUpInCaseload(page, familyName);
            assertThat(row(page, familyName)).hasCount(0);
        }
        try (Visit visit = Browser.visit(COLLEAGUE)) {
            Page page = visit.page();
            lookUpInCaseload(page, familyName);
            assertThat(row(page, familyName)).isVisible();

            firstLink(page, "Hele caseload overdragen").click();
            visit.check("coach-alles-overdragen");
            page.getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions().setName("Collega").setExact(true))
                    .selectOption(new SelectOption().setLabel(OWN_NAME));
            button(page, "Ja, alles overdragen").click();
            assertThat(page.getByText("Uw trajecten zijn overgedragen.")).isVisible();
            assertThat(row(page, familyName)).hasCount(0);
        }
        try (Visit visit = Browser.visit(COACH)) {
            lookUpInCaseload(visit.page(), familyName);
            assertThat(row(visit.page(), familyName)).isVisible();
        }
        try (Visit visit = Browser.visit(ADMINISTRATOR)) {
            Page page = visit.page();
            page.navigate("/medewerkers");
            handOverOf(page, OWN_NAME).click();
            page.getByLabel("Naar wie").selectOption(new SelectOption().setLabel(COLLEAGUES_NAME));
            visit.check("organisation-admin-hand-over");
            button(page, "Draag alles over").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("overgedragen");
            handOverOf(page, COLLEAGUES_NAME).click();
            page.getByLabel("Naar wie").selectOption(new SelectOption().setLabel(OWN_NAME));
            button(page, "Draag alles over").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("overgedragen");
        }
    }

    @Test
    @DisplayName("A19 a bottleneck that a coach cannot solve goes to the region and from there to the nation")
    void shouldBringABottleneckFurther() {
        String what =
                "Er is maanden wachttijd voor een taalcursus " + newFamilyName().toLowerCase(Locale.ROOT);
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            page.navigate("/");
            firstLink(page, "Knelpunten").click();
            visit.check("coach-knelpunten");
            firstLink(page, "Nieuw knelpunt").click();
            page.getByLabel("Onderwerp").selectOption("WAITING_TIME");
            page.getByLabel("Omschrijving").fill(what);
            visit.check("coach-nieuw-knelpunt");
            button(page, "Opslaan").click();
            assertThat(page.locator("main")).containsText("Bij de organisatie");

            firstLink(page, "Naar de regio brengen").click();
            page.getByLabel("Waarom?").fill("Wij kunnen de cursus niet zelf geven");
            button(page, "Naar de regio brengen").click();
            assertThat(page.locator("main")).containsText("nog niemand");
            visit.check("coach-knelpunt");
        }
        try (Visit visit = Browser.visit("regional-director.regio-holland-rijnland")) {
            Page page = visit.page();
            page.navigate("/knelpunten?stand=WITH_REGION");
            firstLink(page, what).click();
            firstLink(page, "Zelf oppakken").click();
            button(page, "Zelf oppakken").click();
            assertThat(page.getByText("Opgeslagen.")).isVisible();
            assertThat(firstLink(page, "Zelf oppakken")).hasCount(0);

            firstLink(page, "Naar het landelijke programma brengen").click();
            page.getByLabel("Waarom?").fill("Dit speelt in elke regio");
            button(page, "Naar het landelijke programma brengen").click();
            assertThat(page.locator("ol.hw-timeline")).containsText("Dit speelt in elke regio");
            visit.check("regional-director-bottleneck");
        }
    }

    @Test
    @DisplayName("E2 X16 a coach sees what else could be for a candidate, and all that the candidate answered")
    void shouldShowAlternativesAndAnswers() {
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            page.navigate("/vergaderingen");
            firstLink(page, "Kaarten van kandidaten").click();
            visit.check("coach-kaarten");
            page.locator(".meeting-code a").first().click();
            firstLink(page, "Wat kan er anders").click();
            visit.check("coach-alternatieven");
            firstLink(page, "Naar de kaart").click();
            firstLink(page, "Alle antwoorden").click();
            visit.check("coach-antwoorden");
        }
    }

    /** Their organisation says who works there. */
    private static void describeStaff() {
        try (Visit visit = Browser.visit(ADMINISTRATOR);
                PlatformClient client = new PlatformClient(visit.addresses(), PATIENCE)) {
            Page page = visit.page();
            page.navigate("/");
            firstLink(page, "Medewerkers").click();
            visit.check("organisation-admin-staff");
            Map.of(COACH, OWN_NAME, COLLEAGUE, COLLEAGUES_NAME).forEach((user, name) -> {
                firstLink(page, "Medewerker toevoegen").click();
                page.getByLabel("Nummer van de gebruiker").fill(Subject.of(client.token(user)));
                page.getByLabel("Naam").fill(name);
                page.getByLabel("Begeleidt mensen").selectOption("true");
                page.getByLabel("Deel van een volle werkweek").fill("0,8");
                visit.check("organisation-admin-new");
                button(page, "Opslaan").click();
                assertThat(row(page, name)).containsText("0,8");
            });
        }
    }

    /** Leaves the page of the trajectory open. */
    private static void beginTrajectory(Page page, String familyName) {
        page.navigate("/kandidaten/nieuw");
        fillInPerson(page, familyName, "Leiden");
        button(page, "Inschrijven").click();
        firstLink(page, "Traject beginnen").click();
        page.getByLabel("Methode").selectOption("IPS");
        button(page, "Traject beginnen").click();
        assertThat(heading(page, "Traject van " + GIVEN_NAME + " " + familyName))
                .isVisible();
    }

    private static Locator handOverOf(Page page, String name) {
        return row(page, name)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Draag alles over " + name));
    }

    private static void lookUpInCaseload(Page page, String familyName) {
        page.navigate("/caseload");
        page.getByLabel("Zoek in deze lijst").fill(familyName);
        button(page, "Toon").click();
        assertThat(page.getByLabel("Zoek in deze lijst")).hasValue(familyName);
    }

    private static Locator row(Page page, String familyName) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(familyName)));
    }

    private static void checkScope(Visit visit) {
        Page page = visit.page();
        page.navigate("/");
        firstLink(page, "Doelgroepcheck").click();
        page.getByLabel("Wie meldt aan").selectOption("GGZ");
        page.getByLabel("Zorg").selectOption("GGZ_BASIC");
        page.getByLabel("Kan en wil werken").selectOption("true");
        page.getByLabel("Uitkering of werk").selectOption("WW");
        button(page, "Bekijk de uitkomst").click();
        assertThat(heading(page, "Hoort bij de doelgroep")).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("De uitkering maakt geen verschil");
        visit.check("coach-doelgroepcheck");
    }

    private static void fillInPerson(Page page, String familyName, String municipality) {
        page.getByLabel("Voornaam").fill(GIVEN_NAME);
        page.getByLabel("Achternaam").fill(familyName);
        page.getByLabel("Geboortedatum").fill("1990-05-17");
        page.getByLabel("Gemeente").fill(municipality);
        page.getByLabel("Cijfers van de postcode").fill("2312");
        page.getByLabel("Uitkering of werk").selectOption("WW");
        page.getByLabel("Zorg").selectOption("GGZ_BASIC");
        page.getByLabel("Doelgroep").selectOption("CMD");
    }

    private static void writeContact(Visit visit) {
        Page page = visit.page();
        firstLink(page, "Contact opschrijven").click();
        page.getByLabel("Contact met").selectOption("CLIENT");
        page.getByLabel("In levenden lijve").check();
        page.getByLabel("Notitie").fill("Wil graag in een winkel werken");
        button(page, "Contact opslaan").click();
        assertThat(page.getByText("Het contact is opgeschreven.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).last()).containsText("Wil graag in een winkel werken");
        visit.check("coach-contacten");
    }

    private static void addWork(Visit visit) {
        Page page = visit.page();
        firstLink(page, "Plaatsing toevoegen").click();
        page.getByLabel("Naam van de werkgever").fill("Kraanvogel");
        button(page, "Werkgever zoeken").click();
        visit.check("coach-werkgever-kiezen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Kraanvogel")))
                .first()
                .click();
        page.getByLabel("Soort werk").selectOption("PAID");
        page.getByLabel("Uren per week").fill("24");
        page.getByLabel("Eerste werkdag")
                .fill(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        visit.check("coach-plaatsing-toevoegen");
        button(page, "Opslaan").click();
        assertThat(page.getByText("De plaatsing is toegevoegd.")).isVisible();
        assertThat(page.locator("main")).containsText("Nazorggesprek na 1 week werk");
        visit.check("coach-plaatsing");
    }

    /** Leaves what the employer may know open; the services tell each other of new work a moment later. */
    private static void agreeOnOpenness(Visit visit) {
        Page page = visit.page();
        String aftercare = page.url().replaceFirst(".*/plaatsingen/([0-9a-f-]+).*", "/nazorg/plaatsing/$1");
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (page.navigate(aftercare).status() == 404 && System.nanoTime() < giveUp) {
            page.navigate("/");
        }
        firstLink(page, "Openheid afspreken").click();
        page.getByLabel("Openheid").selectOption("SUPPORT_NEED_ONLY");
        page.getByLabel("Prikkelarm").check();
        visit.check("coach-openheid");
        button(page, "Opslaan").click();
        assertThat(page.getByText("Opgeslagen is wat de werkgever mag weten.")).isVisible();
        visit.check("coach-nazorg");
    }

    /** Names have letters only; each run has its own. */
    private static String newFamilyName() {
        String letters = UUID.randomUUID()
                .toString()
                .replaceAll("[^0-9a-f]", "")
                .substring(0, 10)
                .chars()
                .mapToObj(character -> Character.toString(character <= '9' ? character - '0' + 'g' : character))
                .reduce("", String::concat);
        return "Proef" + letters;
    }
}
