package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/client-manager.md. */
class ClientManagerJourneyIT {
    private final String familyName = "van Proef" + letters(System.nanoTime());

    @Test
    @DisplayName("A4 a client manager refers somebody; a mistake keeps what was typed, and the state can be followed")
    void shouldReferSomebodyAndFollowIt() {
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            Page page = visit.page();
            page.navigate("/");
            link(page, "Doorverwijzingen").click();
            link(page, "Iemand doorverwijzen").click();
            visit.check("client-manager-refer");

            fill(page);
            page.getByLabel("Postcode (vier cijfers)").fill("23");
            button(page, "Doorverwijzen").click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wat u typte staat er nog");
            assertThat(page.getByLabel("Postcode (vier cijfers)")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Achternaam")).hasValue(familyName);
            visit.check("client-manager-refer-mistake");

            page.getByLabel("Postcode (vier cijfers)").fill("2311");
            button(page, "Doorverwijzen").click();

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De doorverwijzing is verstuurd");
            assertThat(heading(page, "Ans " + familyName)).isVisible();
            assertThat(page.getByText("Wacht op antwoord").first()).isVisible();
            assertThat(page.getByText("Aanmelding bevestigen of afwijzen")).isVisible();
            visit.check("client-manager-referral");

            link(page, "Doorverwijzingen").first().click();
            assertThat(link(page, "Ans " + familyName)).isVisible();
            visit.check("client-manager-referrals");
        }
    }

    @Test
    @DisplayName(
            "A4 a referral's next step is told anew, and the referral is taken back; no stranger reads either page")
    void shouldTakeAReferralBack() {
        String referral;
        try (Visit visit = Browser.visit("client-manager.gemeente-leiden")) {
            Page page = visit.page();
            page.navigate("/doorverwijzingen/nieuw");
            fill(page);
            page.getByLabel("Postcode (vier cijfers)").fill("2311");
            button(page, "Doorverwijzen").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De doorverwijzing is verstuurd");
            referral = URI.create(page.url()).getPath();

            link(page, "Volgende stap aanpassen").click();
            assertThat(page.getByLabel("Wat is de volgende stap?")).hasValue("Aanmelding bevestigen of afwijzen");
            page.getByLabel("Wat is de volgende stap?").fill("De instelling bellen");
            page.getByLabel("Uiterlijk op").fill(Browser.today().plusDays(3).toString());
            visit.check("client-manager-next-step");
            button(page, "Opslaan").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De volgende stap is opgeslagen");
            assertThat(page.getByText("De instelling bellen")).isVisible();

            link(page, "Doorverwijzing intrekken").click();
            visit.check("client-manager-take-back");
            button(page, "Doorverwijzing intrekken").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De doorverwijzing is ingetrokken");
            assertThat(link(page, "Doorverwijzing intrekken")).hasCount(0);
        }
        try (Visit stranger = Browser.stranger()) {
            for (String inherited : List.of("/volgende-stap", "/intrekken")) {
                stranger.page().navigate(referral + inherited);
                assertThat(stranger.page().locator("#username")).isVisible();
            }
        }
    }

    @Test
    @DisplayName("B1 a client manager reads which schemes there are, and what was asked for")
    void shouldReadSchemesAndRequests() {
        try (Visit visit = Browser.visit("client-manager.uwv-holland-rijnland")) {
            Page page = visit.page();
            page.navigate("/");
            link(page, "Financiering").click();
            assertThat(heading(page, "Financiering")).isVisible();
            visit.check("client-manager-funding");

            link(page, "Regelingen").click();
            assertThat(heading(page, "Regelingen")).isVisible();
            assertThat(page.getByText("Wie betaalt").first()).isVisible();
            visit.check("client-manager-schemes");
        }
    }

    private void fill(Page page) {
        page.getByLabel("GGZ-instelling").fill("ggz-rijnduin");
        page.getByLabel("Voornaam").fill("Ans");
        page.getByLabel("Achternaam").fill(familyName);
        page.getByLabel("Geboortedatum").fill("1988-05-17");
        page.getByLabel("Gemeente").fill("Leiden");
        page.getByLabel("Uitkering").selectOption("PARTICIPATIEWET");
        page.getByLabel("De persoon is het eens met de doorverwijzing").check();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    /** Names hold no digits. */
    private static String letters(long number) {
        return Long.toString(number, 36).replaceAll("[^a-z]", "x");
    }
}
