package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.REGIONAL_DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.funding.BudgetLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budgets and their ledger, with the tables of the documents. */
@QuarkusTest
@WithPlatform("trajectory")
class BudgetIT {
    private static final Tokens STEERING =
            Tokens.of("stuurgroep.am19").in("regio-am19", REGION, "AM19").as("steering-member");
    private static final Tokens OTHER_DIRECTOR =
            Tokens.of("directeur.am05").in("regio-am05", REGION, "AM05").as("regional-director");

    private final Api director = Api.as(REGIONAL_DIRECTOR);
    private final Database database = Platform.database("trajectory");

    @Inject
    Tenancy tenancy;

    @Inject
    BudgetLedger ledger;

    @Test
    @DisplayName("B7 the Impuls budget comes out to the cent: € 60,515.85 for interventions, € 5,370.91 for meetings")
    void impuls() {
        JsonPath budget = open(
                "Impuls",
                List.of(
                        line("EXPENDITURE", null, "Interventies", Map.of(2017, "81000")),
                        line("EXPENDITURE", null, "Bijeenkomsten", Map.of(2017, "9000"))));
        String interventions = budget.getString("lines[0].id");
        String meetings = budget.getString("lines[1].id");

        List<String> afterInterventions = List.of("1450", "1137.40", "1896.75", "8000", "8000").stream()
                .map(amount -> leftAfter(reserve(interventions, amount)))
                .toList();
        List<String> afterMeetings = new ArrayList<>();
        for (String reserved : List.of("1500", "1000")) {
            afterMeetings.add(leftAfter(reserve(meetings, reserved)));
        }
        for (String paid : List.of("629.70", "83.01", "353.93", "36.00", "14.95", "11.50")) {
            afterMeetings.add(leftAfter(pay(meetings, paid)));
        }

        assertThat(afterInterventions).containsExactly("79550.00", "78412.60", "76515.85", "68515.85", "60515.85");
        assertThat(afterMeetings)
                .containsExactly(
                        "7500.00", "6500.00", "5870.30", "5787.29", "5433.36", "5397.36", "5382.41", "5370.91");
        assertThat(amount(read(budget), "expenditure.planned")).isEqualTo("90000.00");
        assertThat(amount(read(budget), "lines[0].left")).isEqualTo("60515.85");
        assertThat(amount(read(budget), "lines[0].reserved")).isEqualTo("20484.15");
        assertThat(amount(read(budget), "lines[1].left")).isEqualTo("5370.91");
        assertThat(amount(read(budget), "lines[1].realised")).isEqualTo("1129.09");
    }

    @Test
    @DisplayName("B9 Twente's budget balances at € 99,000, per year and line, with what was realised beside it")
    void twente() {
        JsonPath budget = open("Twente 2018-2019", twenteLines());

        JsonPath read = read(budget);
        assertThat(read.getBoolean("balanced")).isTrue();
        assertThat(amount(read, "income.planned")).isEqualTo("99000.00");
        assertThat(amount(read, "expenditure.planned")).isEqualTo("99000.00");
        assertThat(amount(read, "income.years[0].planned")).isEqualTo("92000.00");
        assertThat(amount(read, "income.years[1].planned")).isEqualTo("7000.00");
        assertThat(amount(read, "expenditure.years[0].planned")).isEqualTo("42000.00");
        assertThat(amount(read, "expenditure.years[1].planned")).isEqualTo("57000.00");
        assertThat(read.getList("lines")).hasSize(14);

        String ministry = read.getString("lines[0].id");
        String leader = read.getString("lines.find { it.name == 'Kosten projectleider' }.id");
        pay(ministry, "90000").statusCode(201);
        pay(leader, "33999.99").statusCode(201);

        JsonPath realised = read(budget);
        assertThat(amount(realised, "income.realised")).isEqualTo("90000.00");
        assertThat(amount(realised, "expenditure.years[0].realised")).isEqualTo("33999.99");
        assertThat(amount(realised, "lines.find { it.name == 'Kosten projectleider' }.left"))
                .isEqualTo("41000.01");
    }

    @Test
    @DisplayName("B7 a reservation is paid and released in parts, never for more than it holds")
    void reservation() {
        String line = lineWith("1000");
        UUID reservation = Api.idOf(reserve(line, "600").statusCode(201));

        settle("payments", line, reservation, "400").statusCode(201).body("left", equalTo(400.0f));
        settle("releases", line, reservation, "200.01")
                .statusCode(409)
                .body("errors.code", contains("B7.not-enough"))
                .body("errors.reason", contains("There is €200.00 left. Choose a lower amount"));
        settle("releases", line, reservation, "200").statusCode(201).body("left", equalTo(600.0f));
        settle("payments", line, reservation, "0.01").statusCode(409);
    }

    @Test
    @DisplayName("B7 a correction is an entry that names what it mends; it works once, and not on what was settled")
    void correction() {
        String line = lineWith("1000");
        UUID wrong = Api.idOf(pay(line, "250.50").statusCode(201));
        UUID reservation = Api.idOf(reserve(line, "100").statusCode(201));
        UUID payment = Api.idOf(settle("payments", line, reservation, "100").statusCode(201));

        UUID correction = Api.idOf(correct(line, wrong)
                .statusCode(201)
                .body("kind", equalTo("CORRECTION"))
                .body("correctedId", equalTo(wrong.toString()))
                .body("left", equalTo(900.0f)));
        correct(line, wrong).statusCode(409).body("errors.code", contains("B7.not-correctable"));
        correct(line, correction).statusCode(409).body("errors.rule", contains("B7"));
        correct(line, reservation).statusCode(409).body("errors.pointer", contains("/entryId"));
        correct(line, payment).statusCode(201).body("reserved", equalTo(100.0f));
        correct(line, reservation).statusCode(201).body("left", equalTo(1000.0f));
        correct(line, UUID.randomUUID()).statusCode(400).body("errors.code", contains("unknown-entry"));
        director.get("/budget-lines/{id}/entries", line).body("items.size()", equalTo(7));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.001", "1450.005", "100000000", "1e30"})
    @DisplayName(
            "B7 an amount that is nothing, negative, too large or not in whole cents is refused and nothing written")
    void impossibleAmounts(String amount) {
        String line = lineWith("1000");
        Map<String, Object> entry = entry("1");
        entry.put("amount", new BigDecimal(amount));
        entry.put("reference", "casus 7");
        String before = count();

        for (String kind : List.of("reservations", "payments")) {
            director.post("/budget-lines/{id}/" + kind, entry, line)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", contains("/amount"))
                    .body("errors.code", contains("amount"));
        }

        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("B7 more than the line has is refused with what is left, and nothing written")
    void notEnough() {
        String line = lineWith("1000");
        String before = count();

        reserve(line, "1000.01")
                .statusCode(409)
                .body("errors.rule", contains("B7"))
                .body("errors.reason", contains("There is €1,000.00 left. Choose a lower amount"));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("B7 of sixteen who reserve at the same moment, exactly as many succeed as there is money for")
    void together() throws InterruptedException {
        String line = lineWith("1000");
        Callable<Integer> reserve = () -> reserve(line, "150").extract().statusCode();

        List<Integer> statuses;
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            statuses = callers
                    .invokeAll(IntStream.range(0, 16).mapToObj(i -> reserve).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(6);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(10);
        assertThat(leftAfter(pay(line, "100").statusCode(201))).isEqualTo("0.00");
    }

    @Test
    @DisplayName(
            "B7 the database refuses to change or take out an entry, also for the owner, and one that does not follow")
    void appendOnly() {
        String line = lineWith("1000");
        UUID entry = Api.idOf(pay(line, "10").statusCode(201));

        for (String statement : List.of(
                "update ledger_entry set amount = 9 where id = '" + entry + "'",
                "delete from ledger_entry where id = '" + entry + "'",
                "truncate ledger_entry cascade")) {
            assertThatThrownBy(() -> database.execute(statement))
                    .hasMessageContaining("entries of a ledger are never changed or taken out");
        }
        assertThatThrownBy(() -> database.execute("""
                        insert into ledger_entry select gen_random_uuid(), line_id, organisation, sequence + 1, kind,
                            from_account, to_account, amount, budget_year, booked_on, description, reference, settles,
                            corrects, available_after, reserved_after, paid_after, booked_by, booked_at
                        from ledger_entry where id = '%s'""".formatted(entry)))
                .hasMessageContaining("do not follow from the entry before it");
        assertThat(database.select("""
                        select privilege_type from information_schema.role_table_grants
                        where table_name = 'ledger_entry' and grantee = 'trajectory_app' order by 1""")).containsExactly("INSERT", "SELECT");
    }

    @Test
    @DisplayName("B7 the ledger as CSV: a row per entry with the balance after it; no text becomes a formula")
    void csv() {
        JsonPath budget =
                open("Impuls, deel 2", List.of(line("EXPENDITURE", "Kop", "Interventies", Map.of(2017, "81000"))));
        Map<String, Object> payment = entry("1450");
        payment.put("description", "=1+1, \"toch\"");
        director.post("/budget-lines/{id}/payments", payment, budget.getString("lines[0].id"))
                .statusCode(201);

        List<String> rows = Api.as(STEERING)
                .request()
                .accept("text/csv")
                .get("/v1/budgets/{id}/ledger", budget.getString("id"))
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith("EXPENDITURE,Kop,Interventies,1,ALLOCATION,SOURCE,AVAILABLE,81000.00,2017,")
                .contains(",81000.00,0.00,0.00,");
        assertThat(rows.get(2))
                .startsWith("EXPENDITURE,Kop,Interventies,2,PAYMENT,AVAILABLE,PAID,1450.00,2018,2018-06-07,"
                        + "\"'=1+1, \"\"toch\"\"\",,79550.00,0.00,1450.00,");
    }

    @Test
    @DisplayName("G2 a budget is seen by its own project organisation only, and written by its director only")
    void isolation() {
        JsonPath budget = open("Eigen", List.of(line("EXPENDITURE", null, "Interventies", Map.of(2017, "81000"))));
        String line = budget.getString("lines[0].id");
        Api other = Api.as(OTHER_DIRECTOR);

        other.get("/budgets/{id}", budget.getString("id")).statusCode(404);
        other.get("/budget-lines/{id}/entries", line).statusCode(404);
        other.post("/budget-lines/{id}/payments", entry("1"), line).statusCode(404);
        other.post("/budgets/{id}/lines", line("INCOME", null, "Vreemd", Map.of()), budget.getString("id"))
                .statusCode(404);
        other.get("/budgets").body("items.id", not(hasItem(budget.getString("id"))));
        director.post("/budgets", Map.of("name", "Elders", "region", "AM05"))
                .statusCode(400)
                .body("errors.pointer", contains("/region"));
        Api.as(STEERING).get("/budgets").body("items.id", hasItem(budget.getString("id")));
        Api.as(STEERING).post("/budget-lines/{id}/payments", entry("1"), line).statusCode(403);
    }

    private JsonPath open(String name, List<Map<String, Object>> lines) {
        return director.post("/budgets", Map.of("name", name, "region", "AM19", "lines", lines))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private JsonPath read(JsonPath budget) {
        return director.get("/budgets/{id}", budget.getString("id"))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String lineWith(String planned) {
        return open("Proef", List.of(line("EXPENDITURE", null, "Interventies", Map.of(2018, planned))))
                .getString("lines[0].id");
    }

    private ValidatableResponse reserve(String line, String amount) {
        Map<String, Object> entry = entry(amount);
        entry.put("reference", "casus 7");
        return director.post("/budget-lines/{id}/reservations", entry, line);
    }

    private ValidatableResponse pay(String line, String amount) {
        return director.post("/budget-lines/{id}/payments", entry(amount), line);
    }

    private ValidatableResponse settle(String kind, String line, UUID reservation, String amount) {
        Map<String, Object> entry = entry(amount);
        entry.put("reservationId", reservation);
        return director.post("/budget-lines/{id}/" + kind, entry, line);
    }

    private ValidatableResponse correct(String line, UUID entry) {
        return director.post(
                "/budget-lines/{id}/corrections",
                Map.of("entryId", entry, "description", "Dubbel geboekt", "bookedDate", "2018-06-08"),
                line);
    }

    private String count() {
        return database.select("select count(*) from ledger_entry").getFirst();
    }

    private static Map<String, Object> entry(String amount) {
        return new HashMap<>(
                Map.of("amount", new BigDecimal(amount), "description", "Huur zaal", "bookedDate", "2018-06-07"));
    }

    private static String leftAfter(ValidatableResponse response) {
        return amount(response.statusCode(201).extract().jsonPath(), "left");
    }

    private static String amount(JsonPath json, String path) {
        return new BigDecimal(json.getString(path)).setScale(2).toPlainString();
    }

    private static Map<String, Object> line(String side, String heading, String name, Map<Integer, String> plan) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "side",
                side,
                "name",
                name,
                "plan",
                plan.entrySet().stream()
                        .map(planned -> Map.of("year", planned.getKey(), "amount", new BigDecimal(planned.getValue())))
                        .toList()));
        if (heading != null) {
            line.put("heading", heading);
        }
        return line;
    }

    /** Lines of nothing in both years are left out. */
    private static List<Map<String, Object>> twenteLines() {
        return List.of(
                line("INCOME", "Subsidies", "Ministerie van SZW", Map.of(2018, "90000")),
                line("INCOME", "Subsidies", "Programmaraad", Map.of(2019, "5000")),
                line("INCOME", "Ureninzet", "Communicatie Werkplein", Map.of(2018, "2000", 2019, "2000")),
                line("EXPENDITURE", null, "Kosten projectleider", Map.of(2018, "34000", 2019, "41000")),
                line("EXPENDITURE", "Kennismaking", "Inhuur derden", Map.of(2018, "1000")),
                line("EXPENDITURE", "Kennismaking", "Organisatiekosten", Map.of(2018, "1000")),
                line("EXPENDITURE", "Netwerk", "Inhuur derden", Map.of(2019, "1000")),
                line("EXPENDITURE", "Netwerk", "Organisatiekosten", Map.of(2019, "500")),
                line("EXPENDITURE", "Inspiratie", "PR", Map.of(2019, "500")),
                line("EXPENDITURE", "Inspiratie", "Communicatie", Map.of(2018, "2000", 2019, "2000")),
                line("EXPENDITURE", "Inspiratie", "Inhuur van derden", Map.of(2018, "500", 2019, "1500")),
                line("EXPENDITURE", "Inspiratie", "Organisatiekosten", Map.of(2018, "1000", 2019, "2500")),
                line("EXPENDITURE", null, "Uitgave boekje", Map.of(2019, "5000")),
                line("EXPENDITURE", null, "Onvoorzien", Map.of(2018, "2500", 2019, "3000")));
    }
}
