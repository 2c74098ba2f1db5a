package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.firstLink;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows docs/walkthroughs/treatment-liaison.md. */
class TreatmentLiaisonJourneyIT {

    @Test
    @DisplayName("G1 A1 a treatment liaison keeps wishes, consent and its withdrawal, and care")
    void shouldKeepConsentAndCare() {
        try (Visit visit = Browser.visit("treatment-liaison.ggz-rijnduin")) {
            Page page = visit.page();

            page.navigate("/aanmeldingen");
            visit.check("contactpersoon-aanmeldingen");
            register(page);

            firstLink(page, "Wensen en openheid").click();
            fillInWishes(page);
            visit.check("contactpersoon-wensen");
            button(page, "Wensen opslaan").click();
            assertThat(page.getByText("De wensen zijn opgeslagen.")).isVisible();

            firstLink(page, "Toestemming en grondslagen").click();
            page.getByLabel("Waarvoor").last().selectOption("MATCHING");
            page.locator("#ground").selectOption("CONSENT");
            button(page, "Vastleggen").click();
            assertThat(page.getByText("De grondslag is vastgelegd.")).isVisible();
            visit.check("contactpersoon-toestemmingen");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Intrekken")))
                    .click();
            assertThat(page.locator("main")).containsText("De kaart gaat meteen uit matching.");
            visit.check("contactpersoon-intrekken");
            button(page, "Ja, intrekken").click();
            assertThat(page.getByText("De grondslag is ingetrokken.")).isVisible();
            assertThat(page.locator("main")).containsText("Er is geen geldige grondslag voor matching");

            firstLink(page, "Lies Proefwens").click();
            firstLink(page, "Doelgroep en zorg").click();
            page.getByLabel("Zorg").last().selectOption("RIBW_ONLY");
            button(page, "Andere zorg opslaan").click();
            assertThat(heading(page, "Hoort niet bij de doelgroep")).isVisible();
            visit.check("contactpersoon-doelgroep");
        }
    }

    private static void register(Page page) {
        page.navigate("/kandidaten/nieuw");
        page.getByLabel("Voornaam").fill("Lies");
        page.getByLabel("Achternaam").fill("Proefwens");
        page.getByLabel("Geboortedatum").fill("1989-05-05");
        page.getByLabel("Gemeente").fill("Leiden");
        page.getByLabel("Cijfers van de postcode").fill("2312");
        page.getByLabel("Uitkering of werk").selectOption("NONE");
        page.getByLabel("Zorg").selectOption("GGZ_SPECIALIST");
        page.getByLabel("Doelgroep").selectOption("EPA");
        button(page, "Inschrijven").click();
        assertThat(heading(page, "Lies Proefwens")).isVisible();
    }

    private static void fillInWishes(Page page) {
        page.getByLabel("Voorkeur 1").selectOption("52");
        page.getByLabel("Wat mag een werkgever weten").selectOption("SUPPORT_NEED_ONLY");
        page.getByLabel("Mag besproken worden voor vacatures in alle sectoren").check();
        page.getByLabel("Minste uren per week").fill("12");
        page.getByLabel("Meeste uren per week").fill("24");
        page.getByLabel("Kan beginnen vanaf").fill("2027-01-04");
        page.getByLabel("Reist met").selectOption("BICYCLE");
        page.getByLabel("Hoogste reistijd in minuten, enkele reis").fill("45");
        page.getByLabel("Maandag Ochtend").check();
    }
}
