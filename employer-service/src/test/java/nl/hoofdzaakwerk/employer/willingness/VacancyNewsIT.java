package nl.hoofdzaakwerk.employer.willingness;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Open vacancies follow the band of their employer. */
@QuarkusTest
@WithPlatform("employer")
class VacancyNewsIT {
    private static final Tokens MANAGER =
            Tokens.of("am.wsp-nieuws").in("wsp-nieuws", WSP, "AM08").as("account-manager");
    private static final Database DATABASE = Platform.database("employer");

    @Inject
    VacancyNewsRun news;

    @Inject
    WillingnessRun refresh;

    @Test
    @DisplayName("X9 open vacancies are told anew when their employer comes into another band, and only then")
    void followsBand() {
        var employer = as(MANAGER).registers("Nieuws Na Bezoek", "Nijmegen");
        var vacancy = as(MANAGER).opens(employer, "Greenhouse help", 1);
        var quiet = as(MANAGER).opens(as(MANAGER).registers("Nieuws Zonder", "Nijmegen"), "Greenhouse help", 1);
        contact(employer, "VISIT");
        news.now();
        contact(employer, "CANDIDATE_MET");
        news.now();
        contact(employer, "CALL");
        news.now();
        news.now();

        await().untilAsserted(() ->
                assertThat(bands(vacancy)).containsExactly(null, WillingnessBand.LOW, WillingnessBand.MEDIUM));
        assertThat(bands(quiet)).containsExactly((WillingnessBand) null);
        var next = as(MANAGER).opens(employer, "Next help", 1);
        await().untilAsserted(() -> assertThat(bands(next)).containsExactly(WillingnessBand.MEDIUM));
    }

    @Test
    @DisplayName("X9 a band that fades with the days is told too; a vacancy that has ended is not told again")
    void followsFading() {
        var employer = as(MANAGER).registers("Nieuws Vervaagd", "Nijmegen");
        DATABASE.execute("insert into employer_willingness (employer_id, region, level, band, changes_on) values ('"
                + employer + "', 'AM08', 77, 'HIGH', current_date)");
        var open = as(MANAGER).opens(employer, "Greenhouse help", 1);
        var closed = as(MANAGER).opens(employer, "Kitchen help", 1);
        as(MANAGER)
                .post("/vacancies/" + closed + "/closings", "{\"reason\": \"NO_SUITABLE_CANDIDATE\"}")
                .then()
                .statusCode(201);

        refresh.now();
        news.now();

        await().untilAsserted(() -> assertThat(bands(open)).containsExactly(WillingnessBand.HIGH, WillingnessBand.LOW));
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, closed))
                .hasSize(2)
                .last()
                .isNull());
    }

    @Test
    @DisplayName("X9 D3 vacancies of a record that was merged follow the band of the survivor")
    void followsSurvivor() {
        var survivor = as(MANAGER).registers("Nieuws Na Overname", "Nijmegen");
        var other = as(MANAGER).registers("Nieuws Overgenomen", "Nijmegen");
        var vacancy = as(MANAGER).opens(other, "Greenhouse help", 1);
        contact(survivor, "VISIT");
        contact(survivor, "CANDIDATE_MET");
        as(MANAGER)
                .post("/employers/" + survivor + "/merges", """
                {"other": "%s", "ground": "TAKE_OVER", "reason": "Same door"}
                """.formatted(other))
                .then()
                .statusCode(201);

        news.now();
        news.now();

        await().untilAsserted(() -> assertThat(bands(vacancy)).containsExactly(null, WillingnessBand.MEDIUM));
    }

    @Test
    @DisplayName("D5 vacancies that were told before bands were are told once more")
    void toldBefore() {
        var vacancy = as(MANAGER).opens(as(MANAGER).registers("Nieuws Van Eerder", "Nijmegen"), "Greenhouse help", 1);
        DATABASE.execute("update vacancy set told_willingness = null where id = '" + vacancy + "'");

        news.now();
        news.now();

        await().untilAsserted(() -> assertThat(bands(vacancy)).hasSize(2));
        assertThat(DATABASE.select("select told_willingness from vacancy where id = '" + vacancy + "'"))
                .containsExactly("NONE");
    }

    private static List<WillingnessBand> bands(String vacancy) {
        return Log.events(Topics.VACANCIES, vacancy).stream()
                .map(VacancyPublished.class::cast)
                .map(told -> told.terms().willingness())
                .toList();
    }

    private static void contact(String employer, String kind) {
        as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                {"kind": "%s", "activityDate": "%s", "purpose": "VACANCY", "result": "INTERESTED",
                 "summary": "Goed gesprek", "nextStep": {"what": "Bellen", "dueDate": "2099-01-05"}}
                """.formatted(
                                kind, LocalDate.now(ZoneId.of("Europe/Amsterdam"))))
                .then()
                .statusCode(201);
    }
}
