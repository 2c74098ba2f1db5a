package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays for a trajectory, as each side sees it. */
@QuarkusTest
@WithPlatform("trajectory")
class FundingIT {
    private static final Tokens PROGRAMME_MANAGER =
            Tokens.of("programmamanager").in("landelijk", NATIONAL).as("programme-manager");
    private static final Tokens OTHER_MUNICIPALITY = Tokens.of("klantmanager.katwijk")
            .in("gemeente-katwijk", MUNICIPALITY, "AM19")
            .as("client-manager");
    private static final Tokens OTHER_DIRECTOR =
            Tokens.of("directeur.am05").in("regio-am05", REGION, "AM05").as("regional-director");
    private static final Map<String, Object> TRUE_AND_TIED =
            Map.of("executor", "GGZ", "modelFidelity", true, "tiedToTreatingTeam", true);

    private final Api coach = Api.as(COACH);
    private final Api manager = Api.as(CLIENT_MANAGER);
    private final Database database = Platform.database("trajectory");

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    @Inject
    @Any
    Instance<PersonalRecords> records;

    @ParameterizedTest
    @CsvSource({"CMD, 8000.0, 24, 2025-04-30", "EPA, 11325.0, 36, 2026-04-30"})
    @DisplayName("B1 the treating side reads amount, term, payers, and every reason with its rule and source")
    void nationalSubsidy(String group, float amount, int months, String until) {
        UUID request = Api.idOf(national(started(group, "2023-05-01"))
                .statusCode(201)
                .body("state", equalTo("GRANTED"))
                .body("amount", equalTo(amount))
                .body("months", equalTo(months))
                .body("startDate", equalTo("2023-05-01"))
                .body("endDate", equalTo(until))
                .body("decidedBy.version", equalTo(1))
                .body("shares.payer", contains("NATIONAL"))
                .body("shares[0].percentage", equalTo(100.0f))
                .body(
                        "reasons.code",
                        contains(
                                "B1.municipal-client",
                                "B6.true-to-model-and-tied",
                                "B1.amount-of-group",
                                "B1.within-ceiling"))
                .body("reasons.rule", contains("B1", "B6", "B1", "B1"))
                .body("reasons.source", contains("HR", "QA 5.8 5.9", "HR", "HR"))
                .body("nextStep", nullValue()));
        coach.get("/funding-requests?state=GRANTED").body("items.id", hasItem(request.toString()));
    }

    @Test
    @DisplayName("B1 G3 what a municipality reads of the national subsidy is the same for EPA and CMD")
    void betraysNothing() {
        Map<String, Object> ofEpa = asPayerReads("EPA");
        Map<String, Object> ofCmd = asPayerReads("CMD");

        assertThat(ofEpa).isEqualTo(ofCmd).containsEntry("ownShare", 0.0f);
        assertThat(ofEpa)
                .doesNotContainKeys(
                        "amount",
                        "months",
                        "endDate",
                        "shares",
                        "reasons",
                        "signals",
                        "milestones",
                        "decidedBy",
                        "trajectoryId",
                        "candidateId");
    }

    @Test
    @DisplayName("B1 G3 a municipality that asks on after the national subsidy hears the same whatever day it asks for")
    void noProbing() {
        Referred referred = referred("EPA", "2023-05-01");
        national(referred.trajectory()).statusCode(201);

        for (String from : List.of("2024-01-01", "2025-05-01", "2026-05-01")) {
            manager.post(
                            "/funding-requests",
                            Map.of("referralId", referred.referral(), "startDate", from, "price", 9000, "months", 12))
                    .statusCode(409)
                    .body("errors.code", contains("B1.treating-side-asks"));
        }
    }

    @Test
    @DisplayName(
            "B1 G3 a coach elsewhere reads of the own caseload that there is money, and nothing that tells the group")
    void coachElsewhere() {
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", "werkroute");
        UUID trajectory = Api.as(REINTEGRATION_COACH).trajectory(candidate, LocalDate.of(2023, 5, 1));
        national(trajectory).statusCode(201);

        Api.as(REINTEGRATION_COACH)
                .get("/trajectories/{id}/funding", trajectory)
                .statusCode(200)
                .body("items.state", contains("GRANTED"))
                .body("items[0].amount", nullValue())
                .body("items[0].months", nullValue())
                .body("items[0].endDate", nullValue())
                .body("items[0].reasons", nullValue());
        coach.get("/trajectories/{id}/funding", trajectory).body("items[0].amount", equalTo(11_325.0f));
    }

    @Test
    @DisplayName("B1 B5 after the national subsidy's deadline the municipality pays, and sees its own share")
    void municipalityPays() {
        Referred referred = referred("CMD", today().minusMonths(1).toString());

        UUID request = Api.idOf(agreed(referred.trajectory(), "9500.50", 24)
                .statusCode(201)
                .body("scheme", equalTo("municipality-ips"))
                .body("decidedBy.rule", equalTo("B5")));

        manager.get("/funding-requests/{id}", request)
                .statusCode(200)
                .body("referralId", equalTo(referred.referral().toString()))
                .body("ownShare", equalTo(9500.5f))
                .body("months", equalTo(24))
                .body("amount", nullValue());
        manager.get("/funding-requests").body("items.id", hasItem(request.toString()));
        manager.post("/funding-requests/{id}/refusal", Map.of("reason", "NO_MONEY"), request)
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("closeReason", equalTo("NO_MONEY"));
        agreed(referred.trajectory(), "9000", 24).statusCode(201);
    }

    @Test
    @DisplayName("B2 a client manager of UWV asks for a client it referred; UWV pays all of it")
    void uwv() {
        Api uwv = Api.as(Tokens.of("klantmanager.uwv")
                .in("uwv-rijnland", nl.hoofdzaakwerk.kit.identity.OrganisationKind.UWV, "AM19")
                .as("client-manager"));
        Referred referred = referred(uwv, "EPA", today().toString(), "WIA_WAO");

        uwv.post(
                        "/funding-requests",
                        Map.of("referralId", referred.referral(), "price", new BigDecimal("10250.25"), "months", 30))
                .statusCode(201)
                .body("scheme", equalTo("uwv-ips"))
                .body("ownShare", equalTo(10250.25f));
        manager.post("/funding-requests", Map.of("referralId", referred.referral(), "price", 1, "months", 1))
                .statusCode(400)
                .body("errors.pointer", contains("/referralId"));
    }

    @Test
    @DisplayName(
            "B1 B2 a municipality is no payer of what UWV pays, nor UWV of what a municipality pays; nothing is stored")
    void payerOfAnotherKind() {
        Tokens uwv = Tokens.of("klantmanager.uwv")
                .in("uwv-rijnland", nl.hoofdzaakwerk.kit.identity.OrganisationKind.UWV, "AM19")
                .as("client-manager");
        Api.as(uwv).get("/funding-requests").statusCode(200);
        manager.get("/funding-requests").statusCode(200);
        UUID ofUwv = coach.trajectory(coach.candidate(Map.of("benefit", "WIA_WAO")), today());
        UUID ofMunicipality = started("CMD", today().toString());
        List<String> before = stored();

        payer(ofUwv, "gemeente-leiden")
                .statusCode(409)
                .body("errors.pointer", contains("/payerOrganisation"))
                .body("errors.code", contains("B2.payer-is-not-uwv"))
                .body("errors.rule", contains("B2"));
        payer(ofMunicipality, "uwv-rijnland")
                .statusCode(409)
                .body("errors.pointer", contains("/payerOrganisation"))
                .body("errors.code", contains("B1.payer-is-no-municipality"))
                .body("errors.rule", contains("B1"));
        payer(ofMunicipality, "ggz-rijnduin")
                .statusCode(409)
                .body("errors.code", contains("B1.payer-is-no-municipality"));
        assertThat(stored()).isEqualTo(before);

        payer(ofUwv, "uwv-rijnland").statusCode(201).body("payerOrganisation", equalTo("uwv-rijnland"));
        payer(ofMunicipality, "gemeente-leiden").statusCode(201);
    }

    @Test
    @DisplayName("B2 a municipality that referred a client of UWV cannot ask for it, and is not taken for the payer")
    void referrerOfAnotherKind() {
        Referred referred = referred(manager, "CMD", today().toString(), "WW");

        manager.post(
                        "/funding-requests",
                        Map.of("referralId", referred.referral(), "price", new BigDecimal("9000"), "months", 24))
                .statusCode(409)
                .body("errors.pointer", contains("/scheme"))
                .body("errors.code", contains("B2.payer-is-not-uwv"));
        agreed(referred.trajectory(), "9000", 24)
                .statusCode(201)
                .body("scheme", equalTo("uwv-ips"))
                .body("payerOrganisation", nullValue());
    }

    private ValidatableResponse payer(UUID trajectory, String organisation) {
        return coach.post(
                "/funding-requests",
                Map.of(
                        "trajectoryId",
                        trajectory,
                        "price",
                        new BigDecimal("9000"),
                        "months",
                        24,
                        "payerOrganisation",
                        organisation));
    }

    @Test
    @DisplayName("B1 a payer who pays nothing of it cannot refuse; who did not ask cannot withdraw")
    void notYours() {
        Referred referred = referred("CMD", "2023-05-01");
        UUID request = Api.idOf(national(referred.trajectory()).statusCode(201));

        manager.post("/funding-requests/{id}/refusal", Map.of("reason", "NO_MONEY"), request)
                .statusCode(409)
                .body("errors.code", contains("B1.not-your-money"));
        manager.post("/funding-requests/{id}/withdrawal", Map.of("reason", "MISTAKE"), request)
                .statusCode(409)
                .body("errors.code", contains("B1.asked-by-another"));
        coach.get("/funding-requests/{id}", request).body("state", equalTo("GRANTED"));
    }

    @Test
    @DisplayName("P6 B6 a request waits for what co-financing asks, with a next step, and is decided when it is known")
    void waiting() {
        UUID trajectory =
                coach.trajectory(coach.candidate(Map.of("municipality", "Alkmaar", "postcode4", "1811")), today());
        UUID request = Api.idOf(agreed(trajectory, "9999.99", 24)
                .statusCode(201)
                .body("scheme", equalTo("co-financing-nhn"))
                .body("state", equalTo("WAITING"))
                .body(
                        "missing.code",
                        contains("B6.who-carries-out", "B6.is-it-true-to-model", "B6.is-it-tied-to-treating-team"))
                .body("nextStep.dueDate", equalTo(today().plusDays(14).toString())));
        Map<String, Object> next = Map.of("what", "Bellen over certificaat", "dueDate", "2026-12-30");

        agreed(trajectory, "1", 1).statusCode(409).body("errors.code", contains("B1.already-requested"));
        coach.put("/funding-requests/{id}/next-step", "\"0\"", next, request)
                .statusCode(200)
                .body("nextStep.what", equalTo("Bellen over certificaat"));
        coach.put("/funding-requests/{id}/facts", "\"0\"", facts(true), request).statusCode(412);
        coach.put("/funding-requests/{id}/facts", "\"1\"", facts(false), request)
                .statusCode(409)
                .body("errors.code", contains("B6.not-certified"))
                .body("errors.rule", contains("B6"));
        coach.get("/funding-requests/{id}", request).body("state", equalTo("WAITING"));
        String granted = coach.put("/funding-requests/{id}/facts", "\"1\"", facts(true), request)
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("nextStep", nullValue())
                .body("shares.amount", contains(5000.0f, 4999.99f))
                .body("shares.payer", contains("MUNICIPALITY", "PROJECT"))
                .extract()
                .header("ETag");
        coach.put("/funding-requests/{id}/next-step", granted, next, request)
                .statusCode(409)
                .body("errors.code", contains("B1.already-decided"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price | 0 | 400 | /price | amount",
                "price | -8000 | 400 | /price | amount",
                "price | 8000.005 | 400 | /price | amount",
                "price | 1e12 | 400 | /price | amount",
                "months | 0 | 400 | /months | min",
                "startDate | 2101-01-01 | 400 | /startDate | business-date",
                "requestDate | 2027-12-01 | 400 | /requestDate | date-in-future",
                "scheme | no-such-scheme | 400 | /scheme | unknown-code",
                "payerReference | <b> | 400 | /payerReference | plain-text",
                "trajectoryId | 01930000-0000-7000-8000-000000000000 | 400 | /trajectoryId | unknown-trajectory",
                "startDate | 2023-04-30 | 409 | /startDate | B1.money-before-trajectory",
                "scheme | uwv-ips | 409 | /scheme | B2.not-a-uwv-client",
                "scheme | municipality-other | 409 | /scheme | B3.other-method",
                "scheme | co-financing-nhn | 409 | /scheme | B4.other-region",
                "scheme | national-ips | 409 | /requestDate | B1.requested-too-late"
            })
    @DisplayName("B1 B2 B3 B4 a request that cannot be is refused with pointer, code and rule, and nothing is stored")
    void refused(String field, String value, int status, String pointer, String code) {
        UUID trajectory = started("CMD", "2023-05-01");
        Map<String, Object> demand = new HashMap<>(
                Map.of("trajectoryId", trajectory, "price", 9000, "months", 24, "execution", TRUE_AND_TIED));
        if (value.equals("national-ips")) {
            demand.keySet().removeAll(List.of("price", "months"));
        }
        demand.put(field, List.of("price", "months").contains(field) ? new BigDecimal(value) : value);
        List<String> before = stored();

        coach.post("/funding-requests", demand)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code))
                .body("errors[0].rule", status == 409 ? equalTo(code.substring(0, 2)) : nullValue());

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @DisplayName("B1 a new version of a scheme decides new requests; decisions already made stay as they are")
    void versions() {
        String code = scheme("versions-" + UUID.randomUUID(), "1000000");
        UUID old = Api.idOf(named(started("CMD", today().toString()), code).statusCode(201));
        String before = coach.get("/funding-requests/{id}", old).extract().asString();
        Map<String, Object> second = schemeData(code, "900000");
        second.put("groupAmounts", List.of(Map.of("targetGroup", "CMD", "amount", 7000, "months", 12)));

        programmeManager().post("/funding-schemes", second).statusCode(201).body("version", equalTo(2));

        assertThat(coach.get("/funding-requests/{id}", old).extract().asString())
                .isEqualTo(before);
        named(started("CMD", today().toString()), code)
                .statusCode(201)
                .body("amount", equalTo(7000.0f))
                .body("decidedBy.version", equalTo(2));
        named(started("EPA", today().toString()), code)
                .statusCode(409)
                .body("errors.code", contains("B1.group-not-covered"));
        second.put("ceilings", List.of(Map.of("year", today().getYear(), "amount", 14_999)));
        programmeManager()
                .post("/funding-schemes", second)
                .statusCode(409)
                .body("errors.code", contains("B1.ceiling-below-granted"));
        second.put("shares", List.of(Map.of("payer", "MUNICIPALITY", "basisPoints", 10_000)));
        programmeManager()
                .post("/funding-schemes", second)
                .statusCode(409)
                .body("errors.code", hasItem("G3.amount-tells-group"));
    }

    @Test
    @DisplayName(
            "X3 money that ends is a signal, in a list, and noted once; it names the next payer, until money follows")
    void warning() {
        UUID trajectory = started("CMD", today().toString());
        UUID request = Api.idOf(agreed(trajectory, "800", 3).statusCode(201));
        LocalDate until = today().plusMonths(3).minusDays(1);

        round();
        round();

        coach.get("/trajectories/{id}/funding", trajectory)
                .body("items[0].signals.code", contains("X3.money-ends", "X3.next-municipality"))
                .body(
                        "items[0].signals.text",
                        contains(
                                "There is money up to and including " + Readable.day(Locale.ENGLISH, until),
                                "After that the municipality pays 100 %"));
        coach.get("/funding-warnings")
                .body("items.findAll { it.requestId == '" + request + "' }.size()", equalTo(1))
                .body("items.find { it.requestId == '" + request + "' }.nextScheme", equalTo("municipality-ips"))
                .body("items.find { it.requestId == '" + request + "' }.moneyEndDate", equalTo(until.toString()));
        Api.as(OTHER_COACH).get("/funding-warnings").body("items.requestId", not(hasItem(request.toString())));

        coach.post(
                        "/funding-requests",
                        Map.of(
                                "trajectoryId",
                                trajectory,
                                "startDate",
                                until.plusDays(1).toString(),
                                "price",
                                9000,
                                "months",
                                24))
                .statusCode(201);
        coach.get("/funding-warnings").body("items.requestId", not(hasItem(request.toString())));
    }

    @Test
    @DisplayName("X3 G3 a municipality gets no warning whose day would tell the group")
    void warningWithoutGroup() {
        Referred hidden = referred("CMD", "2023-05-01");
        UUID request = Api.idOf(national(hidden.trajectory()).statusCode(201));
        Referred shown = referred("CMD", today().toString());
        UUID visible = Api.idOf(agreed(shown.trajectory(), "800", 3).statusCode(201));

        round();

        coach.get("/funding-warnings?limit=100").body("items.requestId", hasItem(request.toString()));
        manager.get("/funding-warnings?limit=100")
                .body("items.requestId", hasItem(visible.toString()))
                .body("items.requestId", not(hasItem(request.toString())))
                .body("items.trajectoryId", not(hasItem(notNullValue())));
    }

    @Test
    @DisplayName("P10 payments are projected from the start of the job that was found")
    void milestones() {
        UUID trajectory = started("CMD", "2023-05-01");
        national(trajectory).statusCode(201).body("milestones", empty());
        coach.place(trajectory, Map.of("startDate", today().minusMonths(4).toString()))
                .statusCode(201);

        coach.get("/trajectories/{id}/funding", trajectory)
                .body("items[0].milestones.monthsAfterStart", contains(0, 3, 6, 12))
                .body("items[0].milestones.amount", contains(2000.0f, 2000.0f, 2000.0f, 2000.0f))
                .body("items[0].milestones.state", contains("DUE", "DUE", "AHEAD", "AHEAD"))
                .body(
                        "items[0].milestones[2].dueDate",
                        equalTo(today().minusMonths(4).plusMonths(6).toString()));
    }

    @Test
    @DisplayName(
            "B5 a municipality and its region read what running trajectories and those to come will cost per year, and how it is counted")
    void forecast() {
        Tokens own = Tokens.of("klantmanager.voorhout")
                .in("gemeente-teylingen", MUNICIPALITY, "AM19")
                .as("client-manager");
        Referred funded = referred(Api.as(own), "CMD", today().toString(), "PARTICIPATIEWET");
        referred(Api.as(own), "EPA", today().toString(), "NONE");
        agreed(funded.trajectory(), "2400", 24).statusCode(201);
        int year = today().getYear();

        ValidatableResponse forecast = Api.as(own).get("/funding-forecasts").statusCode(200);

        forecast.body("method", notNullValue())
                .body("rows.municipality.unique()", contains("Katwijk"))
                .body("rows.year", contains(year, year + 1, year + 2, year + 3, year + 4))
                .body("rows.trajectories", contains(2, 1, 1, 0, 0))
                .body("rows.reserved", contains(10_000.0f, 0.0f, 10_000.0f, 0.0f, 0.0f))
                .body("rows[1].toCome", equalTo(2))
                .body("rows[1].expected", equalTo(20_000.0f))
                .body("rows[4].total", equalTo(20_000.0f));
        float committed = forecast.extract().jsonPath().getList("rows.committed", Float.class).stream()
                .reduce(0f, Float::sum);
        assertThat(committed).isEqualTo(2400f);
        Api.as(REGIONAL_DIRECTOR)
                .get("/funding-forecasts")
                .body("rows.municipality", hasItem("Katwijk"))
                .body("rows.find { it.municipality == 'Katwijk' }.keySet()", not(hasItem("candidateId")));
        Api.as(OTHER_DIRECTOR).get("/funding-forecasts").body("rows.municipality", not(hasItem("Katwijk")));
        Api.as(OTHER_MUNICIPALITY).get("/funding-forecasts").body("rows", empty());
    }

    @Test
    @DisplayName("B1 G2 steering group and director get counts and sums of their region, and no request")
    void figures() {
        String code = scheme("figures-" + UUID.randomUUID(), "1000000");
        named(started("CMD", today().toString()), code).statusCode(201);
        UUID withdrawn =
                Api.idOf(named(started("CMD", today().toString()), code).statusCode(201));
        coach.post("/funding-requests/{id}/withdrawal", Map.of("reason", "MISTAKE"), withdrawn)
                .statusCode(201);
        Api steering = Api.as(
                Tokens.of("stuurgroep.am19").in("regio-am19", REGION, "AM19").as("steering-member"));
        String row = "rows.find { it.scheme == '" + code + "' }";

        steering.get("/funding-figures")
                .statusCode(200)
                .body(row + ".granted", equalTo(1))
                .body(row + ".withdrawn", equalTo(1))
                .body(row + ".amount", equalTo(8000.0f));
        steering.get("/funding-requests").statusCode(403);
        Api.as(OTHER_DIRECTOR).get("/funding-figures").body("rows.scheme", not(hasItem(code)));
    }

    @Test
    @DisplayName("G2 another institution and another municipality see no request, and can do nothing with it")
    void isolation() {
        Referred referred = referred("CMD", today().toString());
        UUID request = Api.idOf(agreed(referred.trajectory(), "9500", 24).statusCode(201));
        Api colleague = Api.as(
                Tokens.of("coach2.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach"));

        for (Api other : List.of(Api.as(OTHER_COACH), Api.as(OTHER_MUNICIPALITY))) {
            other.get("/funding-requests/{id}", request).statusCode(404);
            other.get("/funding-requests?limit=100").body("items.id", not(hasItem(request.toString())));
            other.put("/funding-requests/{id}/facts", "\"0\"", facts(true), request)
                    .statusCode(404);
            other.post("/funding-requests/{id}/withdrawal", Map.of("reason", "MISTAKE"), request)
                    .statusCode(404);
            other.post("/funding-requests/{id}/refusal", Map.of("reason", "NO_MONEY"), request)
                    .statusCode(404);
        }
        Api.as(OTHER_COACH)
                .get("/trajectories/{id}/funding", referred.trajectory())
                .statusCode(404);
        Api.as(OTHER_COACH)
                .post("/funding-requests", Map.of("trajectoryId", referred.trajectory(), "price", 1, "months", 1))
                .statusCode(400)
                .body("errors.code", contains("unknown-trajectory"));
        colleague.get("/funding-requests/{id}", request).statusCode(200).body("amount", equalTo(9500.0f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget",
                "budget_line",
                "ledger_entry",
                "funding_scheme",
                "funding_pot",
                "funding_request",
                "funding_grant",
                "funding_share",
                "funding_reason",
                "funding_pot_entry",
                "funding_warning"
            })
    @DisplayName("G2 without a tenant every table about money refuses, and is never silently empty")
    void noTenant(String table) {
        agreed(started("CMD", today().toString()), "800", 3).statusCode(201);
        fillBudget();
        if (table.equals("funding_warning")) {
            round();
        }

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
        assertThat(database.select(
                        "select relrowsecurity and relforcerowsecurity from pg_class where relname = '" + table + "'"))
                .containsExactly("t");
    }

    /** Adds a scheme with the amounts of the national one and a ceiling for this year; the code. */
    static String scheme(String code, String ceiling) {
        programmeManager().post("/funding-schemes", schemeData(code, ceiling)).statusCode(201);
        return code;
    }

    private static Map<String, Object> schemeData(String code, String ceiling) {
        Map<String, Object> scheme = new HashMap<>(Map.of(
                "code",
                code,
                "rule",
                "B1",
                "nameNl",
                "Proefregeling",
                "nameEn",
                "Trial scheme",
                "source",
                "HR",
                "validFrom",
                today().getYear() + "-01-01",
                "clientKind",
                "MUNICIPAL",
                "methods",
                List.of("IPS"),
                "treatingOnly",
                true,
                "modelFidelity",
                false));
        scheme.putAll(Map.of(
                "groupAmounts",
                List.of(
                        Map.of("targetGroup", "CMD", "amount", 8000, "months", 24),
                        Map.of("targetGroup", "EPA", "amount", 11_325, "months", 36)),
                "shares",
                List.of(Map.of("payer", "NATIONAL", "basisPoints", 10_000)),
                "ceilings",
                List.of(Map.of("year", today().getYear(), "amount", new BigDecimal(ceiling))),
                "priority",
                990));
        return scheme;
    }

    private static Api programmeManager() {
        return Api.as(PROGRAMME_MANAGER);
    }

    private ValidatableResponse national(UUID trajectory) {
        return coach.post(
                "/funding-requests",
                Map.of(
                        "trajectoryId",
                        trajectory,
                        "scheme",
                        "national-ips",
                        "requestDate",
                        "2023-06-01",
                        "execution",
                        TRUE_AND_TIED));
    }

    private ValidatableResponse agreed(UUID trajectory, String price, int months) {
        return coach.post(
                "/funding-requests",
                Map.of("trajectoryId", trajectory, "price", new BigDecimal(price), "months", months));
    }

    private ValidatableResponse named(UUID trajectory, String scheme) {
        return coach.post("/funding-requests", Map.of("trajectoryId", trajectory, "scheme", scheme));
    }

    private static Map<String, Object> facts(boolean certified) {
        return Map.of(
                "price",
                new BigDecimal("9999.99"),
                "months",
                24,
                "execution",
                Map.of(
                        "executor",
                        "MUNICIPALITY",
                        "certified",
                        certified,
                        "modelFidelity",
                        true,
                        "tiedToTreatingTeam",
                        true));
    }

    private UUID started(String group, String day) {
        return coach.trajectory(
                coach.candidate(Map.of("health", Map.of("targetGroup", group, "careSetting", "GGZ_SPECIALIST"))),
                LocalDate.parse(day));
    }

    /** A person whom a client manager referred, and who is guided now. */
    private record Referred(UUID referral, UUID trajectory) {}

    private Referred referred(String group, String day) {
        return referred(manager, group, day, "PARTICIPATIEWET");
    }

    private Referred referred(Api by, String group, String day, String benefit) {
        Map<String, Object> person = new HashMap<>(
                Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true, "benefit", benefit)));
        person.remove("health");
        UUID referral = Api.idOf(by.post("/referrals", person).statusCode(201));
        UUID candidate = Api.idOf(coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", group, "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201));
        coach.ground(candidate, "FUNDING", "gemeente-leiden");
        return new Referred(referral, coach.trajectory(candidate, LocalDate.parse(day)));
    }

    private Map<String, Object> asPayerReads(String group) {
        UUID request =
                Api.idOf(national(referred(group, "2023-05-01").trajectory()).statusCode(201));
        round();
        Map<String, Object> read = new HashMap<>(manager.get("/funding-requests/{id}", request)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$"));
        assertThat(read.keySet()).contains("id", "referralId", "requestedAt");
        read.keySet().removeAll(List.of("id", "referralId", "requestedAt"));
        return read;
    }

    private void round() {
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
    }

    private void fillBudget() {
        Api.as(REGIONAL_DIRECTOR)
                .post(
                        "/budgets",
                        Map.of(
                                "name",
                                "Proef",
                                "region",
                                "AM19",
                                "lines",
                                List.of(Map.of(
                                        "side",
                                        "EXPENDITURE",
                                        "name",
                                        "Scholing",
                                        "plan",
                                        List.of(Map.of("year", 2026, "amount", 1))))))
                .statusCode(201);
    }

    private List<String> stored() {
        return database.select("select count(*) from funding_request union all select count(*) from funding_grant"
                + " union all select count(*) from funding_pot_entry union all select sum(granted) from funding_pot");
    }
}
