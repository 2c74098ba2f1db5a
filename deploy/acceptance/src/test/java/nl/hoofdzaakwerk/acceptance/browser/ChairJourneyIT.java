package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Follows docs/walkthroughs/chair.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChairJourneyIT {
    private static final LocatorAssertions.ContainsTextOptions WITHIN_A_SECOND =
            new LocatorAssertions.ContainsTextOptions().setTimeout(1000);
    private static final Pattern CANDIDATE = Pattern.compile("^Kandidaat K-[0-9A-F]{8}$");

    @Test
    @DisplayName("X15 one key decides about a pair; who takes part sees it within a second, and the record keeps it")
    void shouldDecideWithOneKeyForAllToSee() {
        try (var chairs = Browser.visit("chair.wsp-holland-rijnland");
                var coaches = Browser.visit("coach.ggz-rijnduin")) {
            Page chair = chairs.page();
            planMeeting(chair);
            chairs.check("chair-meeting");
            openScreen(chair);
            Page coach = coaches.page();
            coach.navigate(chair.url());

            press("b", chair);

            String first = codeOf(chair);
            assertThat(coach.getByRole(AriaRole.HEADING, named("Kandidaat " + first)))
                    .isVisible();
            chairs.check("chair-screen");
            coaches.check("chair-screen-of-a-coach");

            press("p", chair);

            assertThat(decisionAbout(first, chair)).containsText("geparkeerd");
            assertThat(decisionAbout(first, coach)).containsText("geparkeerd", WITHIN_A_SECOND);
            String second = codeOf(chair);
            assertThat(coach.getByRole(AriaRole.HEADING, named("Kandidaat " + second)))
                    .isVisible();

            press("1", chair);

            assertThat(decisionAbout(second, chair)).containsText("afgewezen");
            assertThat(decisionAbout(second, coach)).containsText("afgewezen", WITHIN_A_SECOND);

            link(chair, "Verslag").click();
            assertThat(row(first, "geparkeerd", chair)).isVisible();
            assertThat(row(second, "afgewezen", chair)).isVisible();
            chairs.check("chair-record");
        }
    }

    @Test
    @DisplayName("X15 each key is a button too, which works in a browser without scripts")
    void shouldDecideWithoutScripts() {
        try (var visit = Browser.visitWithoutScript("chair.wsp-holland-rijnland")) {
            Page page = visit.page();
            planMeeting(page);
            openScreen(page);
            button(page, "Begin").click();
            String candidate = codeOf(page);

            button(page, "Parkeer").click();

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het besluit is genoteerd");
            assertThat(decisionAbout(candidate, page)).containsText("geparkeerd");
        }
    }

    @Test
    @DisplayName("X19 the chair sees who did not come up, and plans meetings that come back")
    void shouldSeeWhoCameUpAndTheSeries() {
        try (var visit = Browser.visit("chair.wsp-holland-rijnland")) {
            Page page = visit.page();
            link(page, "Vergaderingen").click();
            visit.check("chair-meetings");
            link(page, "Wie kwam aan bod").click();
            assertThat(heading(page, "Wie kwam aan bod")).isVisible();
            visit.check("chair-exposure");

            link(page, "Vergaderingen").click();
            link(page, "Reeksen overleggen").click();
            link(page, "Plan een reeks").click();
            assertThat(page.getByLabel("Om de hoeveel weken")).hasValue("2");
            visit.check("chair-series");
        }
    }

    /** Comes first, as pairs on the agendas that the others close cannot be pinned. */
    @Order(1)
    @Test
    @DisplayName("E2 the chair pins a proposal, lets go of it, and sees what else could be")
    void shouldLetGoOfAPinnedProposal() {
        try (var visit = Browser.visit("chair.wsp-holland-rijnland")) {
            Page page = visit.page();
            planMeeting(page);
            page.getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("de beste verdeling"))
                    .last()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Uitleg")))
                    .click();
            String candidate = codeOf(page);
            button(page, "Zet vast op de agenda").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("staat vast op de agenda");

            link(page, "Vergaderingen").click();
            link(page, "De beste voorstellen nu").click();
            visit.check("chair-proposals");
            lookUp(page, candidate);
            button(page, "Maak los " + candidate).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("losgemaakt");

            lookUp(page, candidate);
            link(page, "Wat kan er anders " + candidate).click();
            assertThat(heading(page, "Andere vacatures voor " + candidate)).isVisible();
            visit.check("chair-alternatives");
        }
    }

    private static void lookUp(Page page, String words) {
        page.getByLabel("Zoek in deze lijst").fill(words);
        button(page, "Toon").click();
    }

    private static void planMeeting(Page page) {
        link(page, "Vergaderingen").click();
        link(page, "Plan een overleg").click();
        button(page, "Plan dit overleg").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het overleg is gepland");
    }

    private static void openScreen(Page page) {
        link(page, "Sluit de agenda").click();
        button(page, "Sluit de agenda").click();
        link(page, "Open het scherm").click();
        assertThat(button(page, "Begin")).isVisible();
    }

    /** The button for the keys appears once they work. */
    private static void press(String key, Page page) {
        assertThat(button(page, "Toetsen gebruiken")).isVisible();
        page.keyboard().press(key);
    }

    /** The code of the candidate on the table. */
    private static String codeOf(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(CANDIDATE))
                .innerText()
                .replace("Kandidaat ", "");
    }

    private static Locator decisionAbout(String candidate, Page page) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(candidate))
                .first();
    }

    private static Locator row(String candidate, String decision, Page page) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(candidate))
                .filter(new Locator.FilterOptions().setHasText(decision))
                .first();
    }
}
