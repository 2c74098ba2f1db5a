package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/steering-group.md. */
class SteeringGroupJourneyIT {
    private final String place = "Zaal " + System.nanoTime();
    private final String question = "Welke eerste stap past hier? Vraag " + System.nanoTime() % 100_000;

    @Test
    @DisplayName("C2 a consultation takes a case without a telephone number only, and decides on it")
    void shouldDecideOnAnAnonymousCase() {
        String meeting;
        try (Visit visit = Browser.visit("steering-member.regio-holland-rijnland")) {
            meeting = plan(visit.page());
            visit.check("steering-group-meeting");
        }
        String told;
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            Page page = visit.page();
            page.navigate(meeting);
            button(page, "Wij komen").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Uw antwoord is opgeslagen");

            link(page, "Casus voorbereiden").click();
            page.getByLabel("Inkomen").selectOption("PARTICIPATIEWET");
            page.getByLabel("Situatie").fill("Wil weer werken. Bel 06 12345678 voor meer.");
            page.getByLabel("Probleem").fill("De eerste stap is te groot.");
            page.getByLabel("Vraag").fill(question);
            button(page, "Casus opslaan").click();
            assertThat(page.getByLabel("Situatie")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='situation-error']"))
                    .containsText("Hier staat een telefoonnummer: •• •••••••• (vanaf teken 22");
            visit.check("steering-group-case-refused");

            page.getByLabel("Situatie").fill("Wil weer werken.");
            button(page, "Casus opslaan").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De casus is opgeslagen");

            link(page, "Op de agenda zetten").click();
            page.getByLabel(place).check();
            button(page, "Op de agenda zetten").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De casus staat op de agenda");
            told = path(page);
        }
        try (Visit visit = Browser.visit("steering-member.regio-holland-rijnland")) {
            Page page = visit.page();
            page.navigate(meeting);
            link(page, question).click();
            decide(page);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het besluit is vastgelegd");
            assertThat(link(page, "Een dag meelopen regelen")).isVisible();
            visit.check("steering-group-case");

            page.navigate("/casusoverleg/overzicht");
            visit.check("steering-group-overview");
        }
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            Page page = visit.page();
            page.navigate(told);
            assertThat(page.getByText("Begin met een dag meelopen")).isVisible();
            assertThat(link(page, "Een dag meelopen regelen")).isVisible();
        }
    }

    @Test
    @DisplayName("B8 the steering group asks on about money for a case, reads the answer, and says why it refuses")
    void shouldAskOnAndRefuseMoney() {
        String request;
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            Page page = visit.page();
            page.navigate("/casussen/nieuw");
            page.getByLabel("Inkomen").selectOption("PARTICIPATIEWET");
            page.getByLabel("Situatie").fill("Wil weer werken.");
            page.getByLabel("Probleem").fill("De reis naar het werk is te duur.");
            page.getByLabel("Vraag").fill(question);
            button(page, "Casus opslaan").click();
            link(page, "Geld aanvragen").click();
            page.getByLabel("Bedrag").fill("1.250,00");
            page.getByLabel("Waarvoor").fill("Een elektrische fiets");
            page.getByLabel("Waarom betaalt de gemeente dit niet?").fill("De regeling kent dit niet.");
            button(page, "Versturen").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De aanvraag ligt bij de stuurgroep");
            request = path(page);
        }
        say(
                "steering-member.regio-holland-rijnland",
                request,
                "Vraag stellen",
                "Is een gewone fiets genoeg?",
                "De vraag is gesteld");
        say(
                "client-manager.gemeente-leiden",
                request,
                "Vraag beantwoorden",
                "Nee, het is te ver.",
                "Uw antwoord is opgeslagen");
        say(
                "steering-member.regio-holland-rijnland",
                request,
                "Afwijzen",
                "Vraag het eerst aan de werkgever.",
                "De aanvraag is afgewezen");
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            visit.page().navigate(request);
            assertThat(visit.page().getByText("Vraag het eerst aan de werkgever."))
                    .isVisible();
            visit.check("steering-group-refused");
        }
    }

    /** Says something to a request for money, on the page behind the link. */
    private static void say(String user, String request, String what, String words, String done) {
        try (Visit visit = Browser.visit(user)) {
            Page page = visit.page();
            page.navigate(request);
            link(page, what).click();
            page.getByRole(AriaRole.TEXTBOX).fill(words);
            button(page, what).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(done);
        }
    }

    @Test
    @DisplayName("B7 the region reads its budgets")
    void shouldReadBudgets() {
        try (Visit visit = Browser.visit("regional-director.regio-holland-rijnland")) {
            Page page = visit.page();
            page.navigate("/");
            link(page, "Budgetten").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Budgetten")))
                    .isVisible();
            visit.check("steering-group-budgets");
        }
    }

    /** Plans a meeting and invites the municipality; answers where it is. */
    private String plan(Page page) {
        page.navigate("/");
        link(page, "Casusoverleg").click();
        link(page, "Overleg plannen").click();
        page.getByLabel("Datum").fill(Browser.today().plusDays(14).toString());
        page.getByLabel("Plaats").fill(place);
        button(page, "Plannen").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het overleg is gepland");
        link(page, "Organisaties uitnodigen").click();
        page.getByLabel("Organisaties").fill("gemeente-leiden");
        button(page, "Uitnodigen").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("De organisaties zijn uitgenodigd");
        return path(page);
    }

    private void decide(Page page) {
        link(page, "Advies vastleggen").click();
        page.getByLabel("Advies", new Page.GetByLabelOptions().setExact(true)).fill("Begin met een dag meelopen.");
        page.getByLabel("Doel van het advies").selectOption("STEPS_TO_WORK");
        button(page, "Opslaan").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het advies is vastgelegd");
        link(page, "Besluit vastleggen").click();
        page.getByLabel("Besluit", new Page.GetByLabelOptions().setExact(true)).fill("Een dag meelopen regelen");
        page.getByLabel("Uiterlijk op").fill(Browser.today().plusDays(28).toString());
        button(page, "Opslaan").click();
    }

    /** Where the page is, without what was just done. */
    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
