package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/operator.md. */
class OperatorJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OPERATOR = "operator.landelijk";
    private static final String FAULT = "fault_before_the_operator";

    @Test
    @DisplayName(
            "the operator sees that all is well, finds a dead letter with its reason, and has it handled after all")
    void shouldReplayADeadLetter() throws SQLException {
        String title = "Bijvuller " + System.nanoTime();
        try (var visit = Browser.visit(OPERATOR)) {
            Page page = visit.page();
            alter(
                    visit.addresses(),
                    "alter table vacancy add constraint " + FAULT + " check (title <> '" + title + "')");
            openVacancy(visit.addresses(), title);

            link(page, "Beheer").click();
            assertThat(page.getByText("Klaar voor gebruik")).hasCount(4);
            visit.check("operator-overview");
            page.getByRole(AriaRole.TABLE)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Matching"))
                    .click();
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(FAULT));
            until(page, FAULT);
            visit.check("operator-dead-letters");

            retry(row);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("kan nog steeds niet worden verwerkt");
            alter(visit.addresses(), "alter table vacancy drop constraint " + FAULT);
            retry(row);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het bericht is alsnog verwerkt");
            assertThat(row.first()).containsText("Verwerkt:");
        }
    }

    @Test
    @DisplayName("the operator has the facts of reporting made anew, and reads how they differ")
    void shouldRebuildFacts() {
        try (var visit = Browser.visit(OPERATOR)) {
            Page page = visit.page();
            link(page, "Beheer").click();
            link(page, "Feiten van Cijfers opnieuw maken").click();
            visit.check("operator-rebuilds");
            page.getByLabel("Als de nieuwe feiten anders zijn").selectOption("KEEP");
            button(page, "Begin herbouw").click();

            until(page, "Verschillen");
            assertThat(page.getByText("De herbouw is bezig")).hasCount(0);
            visit.check("operator-rebuild");
        }
    }

    @Test
    @DisplayName("the operator has the work of a missed night done")
    void shouldDoTheDailyRound() {
        try (var visit = Browser.visit(OPERATOR)) {
            Page page = visit.page();
            link(page, "Beheer").click();
            link(page, "Dagronde van Trajecten").click();
            button(page, "Doe de dagronde nu").click();
            assertThat(page.getByRole(AriaRole.TABLE))
                    .containsText(
                            "Signalen over werk",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
            visit.check("operator-daily-round");
        }
    }

    /** Looks again, as the person would. */
    private static void until(Page page, String text) {
        Locator shown = page.getByRole(AriaRole.MAIN);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.textContent().contains(text) && System.nanoTime() < giveUp) {
            page.reload();
        }
        assertThat(shown).containsText(text);
    }

    private static void retry(Locator row) {
        row.first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Probeer opnieuw"))
                .click();
    }

    private static void openVacancy(Addresses addresses, String title) {
        EmployerWork work =
                new EmployerWork(new PlatformClient(addresses, PATIENCE).inRole("account-manager", "wsp-twente"));
        String employer = work.register(new EmployerWork.Company(
                "Schapvol " + System.nanoTime(), "Hengelo", "C", 20, false, "SESSION", Browser.today()));
        work.openVacancy(
                employer,
                new EmployerWork.Offer(
                        title, "9329", 1, 12, 24, "7551", List.of(), List.of("inpakken"), Browser.today()));
    }

    /** Changes matching's database behind its back. */
    private static void alter(Addresses addresses, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        addresses.jdbc("matching"),
                        Addresses.DATABASE_SUPERUSER,
                        addresses.databasePassword(Addresses.DATABASE_SUPERUSER));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
