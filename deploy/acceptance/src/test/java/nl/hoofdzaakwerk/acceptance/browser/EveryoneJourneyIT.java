package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.menu;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EveryoneJourneyIT {

    @Test
    @DisplayName("P6 the start page tells what is due; its language changes and stays changed")
    void shouldBeginWithWhatIsDue() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            Page page = visit.page();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                    .hasText("Wat er te doen is");
            visit.check("start");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                    .hasText("What is to be done");
            page.navigate("/profiel");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            visit.check("profile");
        }
    }

    @Test
    @DisplayName("on a narrow screen the menu waits to be opened; what one comes to do stands on the start page")
    void shouldLeaveRoomOnANarrowScreen() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            Page page = visit.page();
            assertThat(menu(page, "Caseload")).isVisible();

            page.setViewportSize(320, 800);
            assertThat(menu(page, "Caseload")).isHidden();
            visit.check("start-narrow");
            page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(menu(page, "Caseload")).isVisible();
            visit.check("start-narrow-menu");
            link(page, "Kandidaat inschrijven").click();

            assertThat(title(page, "Kandidaat inschrijven")).isVisible();
        }
    }

    @Test
    @DisplayName("G2 whoever works for two organisations works for one at a time, and sees which")
    void shouldSwitchOrganisation() {
        try (Visit visit = Browser.visit("duo.leiden-rijnduin")) {
            Page page = visit.page();
            assertThat(page.locator("#organisatie-keuze")).hasValue("gemeente-leiden");
            assertThat(page.locator("#organisatie-keuze option:checked")).hasText("Gemeente Leiden");

            page.locator("#organisatie-keuze").selectOption("ggz-rijnduin");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wissel"))
                    .click();

            assertThat(page.locator("#organisatie-keuze")).hasValue("ggz-rijnduin");
        }
    }

    @Test
    @DisplayName("whoever logs out is logged out at Keycloak too, and going back shows nothing")
    void shouldLogOutEverywhere() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            Page page = visit.page();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uitloggen"))
                    .click();

            assertThat(page.locator("#username")).isVisible();
            page.navigate("/profiel");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @DisplayName("no script reads a cookie, no other site sends a form, nothing inline runs, no cache keeps a page")
    void shouldBeGuarded() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            List<Cookie> cookies =
                    visit.page().context().cookies(visit.addresses().portal().toString());
            assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
            });

            APIResponse fromElsewhere = visit.page()
                    .request()
                    .post(
                            "/taal",
                            RequestOptions.create()
                                    .setHeader("Origin", "https://elsewhere.example")
                                    .setForm(FormData.create().set("language", "en")));
            assertThat(fromElsewhere.status()).isEqualTo(403);

            APIResponse start = visit.page().request().get("/");
            assertThat(start.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(start.headers().get("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    @DisplayName("help leads to where a survey is filled in")
    void shouldFindTheSurvey() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            Page page = visit.page();
            page.navigate("/hulp");
            visit.check("help");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vul uw code in"))
                    .click();
            assertThat(page.getByLabel("Uw code")).isVisible();
            visit.check("survey-ticket");
        }
    }

    @Test
    @DisplayName("a page that is not there says so, and what to do next")
    void shouldExplainWhatIsNotThere() {
        try (Visit visit = Browser.visit("coach.ggz-rijnduin")) {
            visit.page().navigate("/bestaat-niet");

            assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Deze pagina is er niet");
            visit.check("not-found");
        }
    }
}
