package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/privacy-officer.md. */
class PrivacyOfficerJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OFFICER = "privacy-officer.ggz-rijnduin";

    @Test
    @DisplayName("P3 an opening in an emergency has a reason, and the privacy officer judges it")
    void shouldReviewAnEmergencyAccess() {
        String reason = "De coach is ziek en de werkgever belt nu " + System.nanoTime();
        try (var opener = Browser.visit("key-figure.ggz-rijnduin")) {
            Page page = opener.page();
            String candidate = candidate(opener.addresses());
            link(page, "Noodinzage").click();
            opener.check("emergency");

            page.getByLabel("Dossiernummer").fill(candidate);
            page.getByLabel("Reden").fill("te kort");
            button(page, "Open dit dossier").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("minstens 20 tekens");
            assertThat(page.getByLabel("Dossiernummer")).hasValue(candidate);
            opener.check("emergency-mistake");

            page.getByLabel("Reden").fill(reason);
            button(page, "Open dit dossier").click();
            assertThat(heading(page, "Anna van der Meerveld")).isVisible();
            opener.check("emergency-file");
        }
        try (var visit = Browser.visit(OFFICER)) {
            Page page = visit.page();
            link(page, "Noodinzage").click();
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(reason));
            assertThat(row).containsText("Nog te beoordelen");
            visit.check("privacy-emergencies");

            row.getByRole(AriaRole.LINK).click();
            assertThat(page.getByText(reason)).isVisible();
            visit.check("privacy-emergency-review");
            page.getByLabel("Terecht", new Page.GetByLabelOptions().setExact(true))
                    .check();
            button(page, "Bewaar beoordeling").click();

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("De beoordeling is bewaard");
            page.getByLabel("Welke").selectOption("alle");
            button(page, "Toon").click();
            assertThat(row).containsText("Terecht");
        }
    }

    @Test
    @DisplayName("G4 a person's file is collected from every service and handed over")
    void shouldCollectAPersonsFile() {
        try (var visit = Browser.visit(OFFICER)) {
            Page page = visit.page();
            link(page, "Inzage").click();
            page.getByLabel("Dossiernummer").fill(candidate(visit.addresses()));
            visit.check("privacy-file-number");
            button(page, "Verder").click();
            visit.check("privacy-file-ask");
            button(page, "Verzamel dossier").click();

            until(page, "Het dossier is volledig");
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Matching")))
                    .not()
                    .containsText("Nog geen antwoord");
            visit.check("privacy-file");
            Download download = page.waitForDownload(() ->
                    link(page, "Dossier om te lezen of af te drukken (PDF)").click());
            assertThat(download.suggestedFilename()).isEqualTo("dossier.pdf");
            assertThat(download.failure()).isNull();
        }
    }

    @Test
    @DisplayName("X6 a demand to erase is decided on, each service confirms, and the logs tell who did it")
    void shouldEraseAndLookInTheLogs() {
        try (var visit = Browser.visit(OFFICER)) {
            Page page = visit.page();
            String candidate = candidate(visit.addresses());
            coach(visit.addresses()).post(Service.TRAJECTORY, "/candidates/" + candidate + "/erasures", Map.of());
            link(page, "Verwijdering").click();
            visit.check("privacy-erasures");
            page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first().click();
            assertThat(page.getByText(candidate)).isVisible();

            link(page, "Wis dit dossier").click();
            assertThat(page.getByText("Het kan niet ongedaan worden gemaakt")).isVisible();
            visit.check("privacy-erasure-confirm");
            button(page, "Wis definitief").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Het dossier is gewist");
            until(page, "Overal bevestigd");
            visit.check("privacy-erasure");

            link(page, "Verwerkingenlog").click();
            page.getByLabel("Dossiernummer").fill(candidate);
            page.getByLabel("Waarvoor").selectOption("erasure");
            button(page, "Zoek").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText(candidate);
            assertThat(page.url()).doesNotContain(candidate);
            visit.check("privacy-processing-log");

            link(page, "Inzagelog").click();
            page.getByLabel("Handeling").fill("decideErasure");
            button(page, "Zoek").click();
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("decideErasure");
            visit.check("privacy-audit");
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

    /** Somebody whom nobody guides yet. */
    private static String candidate(Addresses addresses) {
        return coach(addresses)
                .post(
                        Service.TRAJECTORY,
                        "/candidates",
                        Map.of(
                                "givenName", "Anna",
                                "familyNamePrefix", "van der",
                                "familyName", "Meerveld",
                                "birthDate", "1990-05-17",
                                "municipality", "Katwijk",
                                "postcode4", "2225",
                                "benefit", "PARTICIPATIEWET",
                                "health", Map.of("targetGroup", "EPA", "careSetting", "GGZ_SPECIALIST")))
                .text("id");
    }

    private static Actor coach(Addresses addresses) {
        return new PlatformClient(addresses, PATIENCE).inRole("coach", "ggz-rijnduin");
    }
}
