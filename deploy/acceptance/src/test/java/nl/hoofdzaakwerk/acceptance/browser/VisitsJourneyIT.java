package nl.hoofdzaakwerk.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.button;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.field;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.firstLink;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.heading;
import static nl.hoofdzaakwerk.acceptance.browser.Parts.newName;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The account manager's region: whom to approach, for whose wish, and who keeps the contact. */
class VisitsJourneyIT {
    private static final String ACCOUNT_MANAGER = "account-manager.wsp-holland-rijnland";
    private static final String COACH = "coach.ggz-rijnduin";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("X12 for the wish of somebody nobody knows, an account manager visits an employer before proposing")
    void shouldVisitAnEmployerForAWish() {
        String name = newName();
        String wish;
        try (Visit visit = Browser.visit(COACH)) {
            Page page = visit.page();
            page.navigate("/werkgevers");
            firstLink(page, "Wensen en bezoeken").click();
            visit.check("coach-wensen");
            page.navigate("/wensen/nieuw");
            page.getByLabel("Beroepsgroep").selectOption("94");
            page.getByLabel("Uren per week").selectOption("SIXTEEN_TO_TWENTY_THREE");
            page.getByLabel("Prikkelarm").check();
            visit.check("coach-nieuwe-wens");
            button(page, "Opslaan").click();
            assertThat(heading(page, "Assistenten bij de bereiding van levensmiddelen"))
                    .isVisible();
            wish = page.url().replaceFirst("\\?.*", "");
        }
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            register(page, name);
            page.navigate(wish);
            firstLink(page, "Bezoeken beginnen").click();
            page.getByLabel("Naam van de werkgever").fill(name);
            button(page, "Zoek").click();
            page.getByLabel(name).check();
            visit.check("account-manager-bezoeken-beginnen");
            button(page, "Bezoeken beginnen").click();
            assertThat(page.locator("dl")).containsText("Kennismaken");

            firstLink(page, "Bezoek noteren").click();
            page.getByLabel("Hoe verliep het?").selectOption("WELCOME");
            visit.check("account-manager-bezoek");
            button(page, "Opslaan").click();
            assertThat(page.locator("dl")).containsText("Terugkomen");
            assertThat(page.locator("ol.hw-timeline")).containsText("Welkom om terug te komen");
            visit.check("account-manager-bezoeken");
            page.navigate(wish);
            assertThat(firstLink(page, name)).isVisible();
            visit.check("account-manager-wens");
        }
    }

    @Test
    @DisplayName(
            "D2 D11 X13 an account manager sees whom to approach, who is new, how it is spread and what lies ahead")
    void shouldShowTheLabourMarket() {
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            page.navigate("/");
            firstLink(page, "Arbeidsmarkt").click();
            assertThat(heading(page, "Spreiding: Holland Rijnland")).isVisible();
            visit.check("account-manager-spreiding");
            Locator group = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Groep"));
            assertThat(group).hasAttribute("aria-sort", "none");
            group.getByRole(AriaRole.LINK).click();
            assertThat(group).hasAttribute("aria-sort", "ascending");

            firstLink(page, "Te benaderen").click();
            assertThat(heading(page, "Te benaderen: Holland Rijnland")).isVisible();
            visit.check("account-manager-benaderen");
            firstLink(page, "Nieuwe werkgevers").click();
            assertThat(heading(page, "Nieuwe werkgevers: Holland Rijnland")).isVisible();
            visit.check("account-manager-nieuwe-werkgevers");
            firstLink(page, "Vooruitblik").click();
            assertThat(heading(page, "Vooruitblik: Holland Rijnland")).isVisible();
            visit.check("account-manager-vooruitblik");
            firstLink(page, "Cijfers van anderen inlezen").click();
            page.getByLabel("Bron").fill("UWV, proef");
            page.getByLabel("Regels")
                    .fill("side;classification;code;quarter;number\nDEMAND;OCCUPATION_GROUP;94;veel;1");
            button(page, "Cijfers inlezen").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wat u typte staat er nog.");
            assertThat(page.getByLabel("Bron")).hasValue("UWV, proef");
            visit.check("account-manager-cijfers-fout");
        }
    }

    @Test
    @DisplayName("D3 the contact with an employer is handed over, and all of somebody's can be")
    void shouldHandOverContact() {
        String name = newName();
        try (Visit visit = Browser.visit(COACH)) {
            register(visit.page(), newName());
            giveToCoach(visit);
        }
        try (Visit visit = Browser.visit(ACCOUNT_MANAGER)) {
            Page page = visit.page();
            register(page, name);
            firstLink(page, "Contact overdragen").click();
            Locator next = page.getByLabel("Wie houdt voortaan het contact?");
            String colleague = next.locator(
                            "option", new Locator.LocatorOptions().setHasText("Een collega bij GGZ Rijnduin"))
                    .first()
                    .getAttribute("value");
            next.selectOption(colleague);
            page.getByLabel("Waarom?").fill("De coach kent deze werkgever het best");
            visit.check("account-manager-contact-overdragen");
            button(page, "Contact overdragen").click();
            assertThat(page.getByText("Iemand anders houdt nu het contact.")).isVisible();

            page.navigate("/werkgevers");
            firstLink(page, "Alle werkgevers van iemand overdragen").click();
            visit.check("account-manager-alles-overdragen");
            page.getByLabel("Van wie?").selectOption(colleague);
            page.getByLabel("Wie houdt voortaan het contact?")
                    .selectOption(page.locator("#to option", new Page.LocatorOptions().setHasText("Ikzelf"))
                            .first()
                            .getAttribute("value"));
            page.getByLabel("Waarom?").fill("De collega werkt hier niet meer");
            button(page, "Alles overdragen").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("overgedragen");
        }
    }

    /** The coach keeps the contact with the employer whose page is open; the coach is known by an id only. */
    private static void giveToCoach(Visit visit) {
        String employer = visit.page().url().replaceFirst(".*/werkgevers/([0-9a-f-]+).*", "$1");
        try (PlatformClient client = new PlatformClient(visit.addresses(), PATIENCE)) {
            client.inRole("account-manager", "wsp-holland-rijnland")
                    .post(
                            Service.EMPLOYER,
                            "/employers/" + employer + "/ownerships",
                            Map.of(
                                    "to",
                                    Map.of("organisation", "ggz-rijnduin", "user", Subject.of(client.token(COACH))),
                                    "reason",
                                    "De coach kwam deze werkgever tegen"));
        }
    }

    private static void register(Page page, String name) {
        page.navigate("/werkgevers/nieuw");
        field(page, "Naam").fill(name);
        field(page, "Gemeente").fill("Leiden");
        field(page, "Sector").selectOption("C");
        field(page, "Aantal medewerkers").fill("25");
        field(page, "Gevonden via").selectOption("COACH_NETWORK");
        button(page, "Werkgever toevoegen").click();
        assertThat(heading(page, name)).isVisible();
    }
}
