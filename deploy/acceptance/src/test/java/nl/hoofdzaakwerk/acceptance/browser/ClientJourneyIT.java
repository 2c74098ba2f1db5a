package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/client.md. */
class ClientJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** An organisation that nobody logged in for in the last minutes is still shown by its alias. */
    private static final Pattern STOP_GUIDANCE = Pattern.compile("Trek in .*[Ww]erkpad.[Rr]ijnland, Begeleiding");

    private final String familyName = "Oosterveld" + letters(System.nanoTime());

    @Test
    @DisplayName("X7 a client reads who saw what and what is agreed, and takes consent back")
    void shouldReadAndTakeConsentBack() {
        try (var visit = Browser.visit("coach.ggz-rijnduin")) {
            Page page = visit.page();
            String candidate = candidate(visit.addresses());
            link(page, "Zoeken").click();
            page.getByLabel("Waar zoekt u naar").fill(familyName);
            button(page, "Zoek").click();
            visit.check("client-search");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cliëntpagina Jasmijn " + familyName))
                    .click();
            assertThat(heading(page, "Wat er over jou staat, Jasmijn")).isVisible();
            assertThat(heading(page, "Wat is er afgesproken?")).isVisible();
            assertThat(heading(page, "Wat gebeurt er straks?")).isVisible();
            assertThat(heading(page, "Wie heeft er iets van mij gekregen?")).isVisible();
            assertThat(heading(page, "Wie heeft mijn gegevens bekeken?")).isVisible();
            assertThat(page.getByText("Een coach van GGZ Rijnduin").first()).isVisible();
            assertThat(page.getByText("Re-integratie Werkpad Rijnland mag je gegevens gebruiken"))
                    .isVisible();
            assertThat(page.getByText("Je dossiernummer is " + candidate)).isVisible();
            visit.check("client-page");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STOP_GUIDANCE))
                    .click();
            assertThat(page.getByText("De ontvanger krijgt meteen bericht")).isVisible();
            visit.check("client-withdraw");
            page.getByLabel("Waarom wil je stoppen?").fill("Ik wil er nog over nadenken");
            button(page, "Trek toestemming in").click();

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De toestemming is ingetrokken");
            assertThat(page.getByText("Re-integratie Werkpad Rijnland mag je gegevens gebruiken"))
                    .hasCount(0);
            assertThat(page.getByText("Je hebt nu aan niemand toestemming gegeven"))
                    .isVisible();
            assertThat(button(page, "Druk af")).isVisible();
        }
    }

    @Test
    @DisplayName("X7 a client reads and decides alone with the coach's link, which works once")
    void shouldReadAlone() {
        try (var coach = Browser.visit("coach.ggz-rijnduin");
                var client = Browser.stranger();
                var finder = Browser.stranger()) {
            String candidate = candidate(coach.addresses());
            Page desk = coach.page();
            desk.navigate("/kandidaten/" + candidate);
            link(desk, "Wat de cliënt leest").click();
            link(desk, "Link voor de cliënt").click();
            coach.check("client-link");
            button(desk, "Maak een link").click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("De link is gemaakt");
            assertThat(heading(desk, "Jouw eigen pagina")).isVisible();
            assertThat(button(desk, "Druk af")).isVisible();
            coach.check("client-link-sheet");
            String address = desk.locator(".hw-code").textContent();

            Page page = client.page();
            page.navigate(address);
            client.check("client-open");
            page.getByLabel("Je geboortedatum").fill("1994-02-12");
            button(page, "Open mijn pagina").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("nog 4 keer proberen");
            page.getByLabel("Je geboortedatum").fill("1994-02-11");
            button(page, "Open mijn pagina").click();
            assertThat(heading(page, "Wat er over jou staat, Jasmijn")).isVisible();
            assertThat(heading(page, "Wat is er afgesproken?")).isVisible();
            assertThat(heading(page, "Wat gebeurt er straks?")).isVisible();
            assertThat(heading(page, "Wie heeft er iets van mij gekregen?")).isVisible();
            assertThat(heading(page, "Wie heeft mijn gegevens bekeken?")).isVisible();
            assertThat(page.getByText("Je dossiernummer is " + candidate)).isVisible();
            client.check("client-own-page");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trek in"))
                    .click();
            client.check("client-own-withdraw");
            page.getByLabel("Waarom wil je stoppen?").fill("Ik wil eerst rust");
            button(page, "Trek toestemming in").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De toestemming is ingetrokken");
            assertThat(page.getByText("Je hebt nu aan niemand toestemming gegeven"))
                    .isVisible();

            finder.page().navigate(address);
            finder.page().getByLabel("Je geboortedatum").fill("1994-02-11");
            button(finder.page(), "Open mijn pagina").click();
            assertThat(finder.page().getByRole(AriaRole.ALERT)).containsText("Deze link werkt niet");
            assertThat(finder.page().getByText("Jasmijn")).hasCount(0);

            button(page, "Sluit mijn pagina").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Je pagina is gesloten");
            page.navigate("/mijn/pagina");
            assertThat(page.getByText("Jasmijn")).hasCount(0);

            desk.navigate("/kandidaten/" + candidate + "/clientlink");
            assertThat(desk.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Beëindigd")))
                    .isVisible();
        }
    }

    @Test
    @DisplayName("X7 somebody who does not log in sees nothing of a client")
    void shouldShowNothingToAStranger() {
        try (var coach = Browser.visit("coach.ggz-rijnduin");
                var stranger = Browser.stranger()) {
            String candidate = candidate(coach.addresses());
            stranger.page().navigate("/kandidaten/" + candidate + "/clientpagina");
            assertThat(stranger.page().locator("#kc-login")).isVisible();
            assertThat(stranger.page().content()).doesNotContain("Jasmijn");
        }
    }

    /** Somebody who allows one organisation to guide. */
    private String candidate(Addresses addresses) {
        PlatformClient client = new PlatformClient(addresses, PATIENCE);
        client.inRole("coach", "werkpad-rijnland").get(Service.TRAJECTORY, "/organisations");
        Actor coach = client.inRole("coach", "ggz-rijnduin");
        String candidate = coach.post(
                        Service.TRAJECTORY,
                        "/candidates",
                        Map.of(
                                "givenName", "Jasmijn",
                                "familyName", familyName,
                                "birthDate", "1994-02-11",
                                "municipality", "Katwijk",
                                "postcode4", "2225",
                                "benefit", "PARTICIPATIEWET",
                                "health", Map.of("targetGroup", "EPA", "careSetting", "GGZ_SPECIALIST")))
                .text("id");
        coach.post(
                Service.TRAJECTORY,
                "/candidates/" + candidate + "/legal-grounds",
                Map.of("purpose", "GUIDANCE", "ground", "CONSENT", "receiver", "werkpad-rijnland"));
        return candidate;
    }

    /** Names hold no digits. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (char digit : Long.toString(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }
}
