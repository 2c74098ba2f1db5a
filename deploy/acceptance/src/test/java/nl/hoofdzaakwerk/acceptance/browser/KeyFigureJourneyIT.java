package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.menu;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.title;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/walkthroughs/key-figure.md tells. */
class KeyFigureJourneyIT {
    private static final String KEY_FIGURE = "key-figure.ggz-rijnduin";

    @Test
    @DisplayName("F8 P4 a key figure sees the months and questions of the own organisation")
    void shouldShowMonthsAndQuestions() {
        try (Visit visit = Browser.visit(KEY_FIGURE)) {
            Page page = visit.page();
            page.navigate("/");

            menu(page, "Maandcijfers").click();

            assertThat(title(page, "Maandcijfers")).isVisible();
            visit.check("key-figure-months");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vragen over de gegevens"))
                    .click();
            assertThat(title(page, "Vragen over de gegevens")).isVisible();
            visit.check("key-figure-questions");
        }
    }

    @Test
    @DisplayName("F7 F16 a key figure sees where somebody is missing, and finds a page")
    void shouldShowGapsAndFindAPage() {
        try (Visit visit = Browser.visit(KEY_FIGURE)) {
            Page page = visit.page();
            page.navigate("/regio");

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Sleutelfiguren")
                                    .setExact(true))
                    .click();

            assertThat(title(page, "Sleutelfiguren van Holland Rijnland")).isVisible();
            visit.check("key-figure-key-figures");
            menu(page, "Kennisbank").click();
            page.getByLabel("Woorden").fill("werk");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek"))
                    .click();
            assertThat(title(page, "Kennisbank")).isVisible();
            assertThat(page.getByLabel("Woorden")).hasValue("werk");
            visit.check("key-figure-knowledge");
        }
    }
}
