package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to speak to at an employer: shared in the region, looked at again, and really gone when erased. */
@QuarkusTest
@WithPlatform("employer")
class ContactPersonIT {
    private static final String PERSON = """
            {"name": "Contact Zonnebloem", "function": "Planner", "telephone": "071-516 01 60",
             "email": "planner@Zonnebloem.EXAMPLE", "preferredChannel": "PHONE", "remarks": "In before nine",
             "lawfulBasis": "PUBLIC_TASK", "source": "Gave a card at a session"}
            """;

    @Test
    @DisplayName("P6 P7 a contact person is kept with ground, source and review, and its next step is that review")
    void records() {
        var employer = as(MANAGER).registers("Bloemisterij Zonnebloem", "Leiden");
        var inAYear = today().plusMonths(12).toString();

        String id = record(COACH, employer, PERSON)
                .then()
                .statusCode(201)
                .body("reviewOn", equalTo(inAYear))
                .extract()
                .path("id");

        as(MANAGER)
                .get("/contact-persons/" + id)
                .then()
                .statusCode(200)
                .body("employerId", equalTo(employer))
                .body("organisation", equalTo("ggz-rijnduin"))
                .body("telephone", equalTo("+31715160160"))
                .body("email", equalTo("planner@zonnebloem.example"))
                .body("preferredChannel", equalTo("PHONE"))
                .body("lawfulBasis", equalTo("PUBLIC_TASK"))
                .body("source", equalTo("Gave a card at a session"))
                .body("recordedOn", equalTo(today().toString()))
                .body("reviewOn", equalTo(inAYear))
                .body("nextStep.dueDate", equalTo(inAYear));
        as(MANAGER).get("/employers/" + employer + "/contact-persons").then().body("items.id", contains(id));
    }

    @ParameterizedTest
    @DisplayName("P7 what cannot be right is refused with its field, and nothing is stored")
    @CsvSource(delimiter = '|', textBlock = """
                    071-516 01 60        | 071-516            | 400 | /telephone        | no-telephone-number
                    071-516 01 60        | call me            | 400 | /telephone        | no-telephone-number
                    071-516 01 60        | +999 123456789     | 400 | /telephone        | no-telephone-number
                    planner@Zonnebloem.EXAMPLE | planner       | 400 | /email            | no-email-address
                    planner@Zonnebloem.EXAMPLE | a@b@c.nl      | 400 | /email            | no-email-address
                    PUBLIC_TASK          | VITAL_INTEREST     | 400 | /lawfulBasis      | wrong-value
                    Contact Zonnebloem   | <b>X</b>           | 400 | /name             | plain-line
                    "source": "Gave a card at a session" | "source": "Card", "reviewOn": "2026-01-01" | 409 | /reviewOn | review-in-the-past
                    "source": "Gave a card at a session" | "source": "Card", "reviewOn": "2099-01-01" | 409 | /reviewOn | review-after-term
                    "telephone": "071-516 01 60",        | ''     | 409 | /preferredChannel | channel-without-address
                    """)
    void refusesNonsense(String good, String bad, int status, String pointer, String code) {
        var employer = as(MANAGER).registers("Bloemisterij Distel", "Leiden");

        record(MANAGER, employer, PERSON.replace(good, bad))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        assertThat(personsOf(employer)).isEqualTo("0");
    }

    @Test
    @DisplayName("P7 a municipality has no legitimate interest at its task")
    void refusesGround() {
        var employer = as(MANAGER).registers("Bloemisterij Klaproos", "Leiden");
        var municipality = Tokens.of("coach.gemeente-leiden")
                .in("gemeente-leiden", OrganisationKind.MUNICIPALITY, "AM19")
                .as("coach");
        var body = PERSON.replace("PUBLIC_TASK", "LEGITIMATE_INTEREST");

        record(municipality, employer, body)
                .then()
                .statusCode(409)
                .body("errors[0].rule", equalTo("P7"))
                .body("errors[0].code", equalTo("ground-not-for-public-body"));
        record(COACH, employer, body).then().statusCode(201);
    }

    @Test
    @DisplayName("P6 P7 a change, a review and another next step, each by who keeps the person")
    void changesAndReviews() {
        var employer = as(MANAGER).registers("Bloemisterij Roos", "Leiden");
        String id = record(MANAGER, employer, PERSON).then().extract().path("id");
        var step = "{\"what\": \"Bellen\", \"dueDate\": \"2099-05-01\"}";
        var soon = today().plusDays(30).toString();

        as(COACH).put("/contact-persons/" + id, "\"0\"", PERSON).then().statusCode(403);
        as(COACH).post("/contact-persons/" + id + "/reviews", "{}").then().statusCode(403);
        as(MANAGER)
                .request()
                .body(PERSON)
                .put("/v1/contact-persons/" + id)
                .then()
                .statusCode(428);
        as(MANAGER).put("/contact-persons/" + id, "\"3\"", PERSON).then().statusCode(412);
        as(MANAGER)
                .put("/contact-persons/" + id, "\"0\"", PERSON.replace("Planner", "Owner"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("function", equalTo("Owner"))
                .body("reviewOn", equalTo(today().plusMonths(12).toString()));
        as(MANAGER)
                .put("/contact-persons/" + id + "/next-step", "\"1\"", step)
                .then()
                .statusCode(200)
                .body("nextStep.what", equalTo("Bellen"));
        as(MANAGER)
                .post("/contact-persons/" + id + "/reviews", "{\"reviewOn\": \"2026-01-01\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("review-in-the-past"));
        as(MANAGER)
                .post("/contact-persons/" + id + "/reviews", "{\"reviewOn\": \"" + soon + "\"}")
                .then()
                .statusCode(201)
                .body("reviewOn", equalTo(soon));
        as(COACH)
                .get("/contact-persons/" + id)
                .then()
                .body("reviewedOn", equalTo(today().toString()))
                .body("nextStep.dueDate", equalTo(soon));
    }

    @Test
    @DisplayName("P7 an erased contact person is gone from everywhere; who erased when and why stays")
    void erases() {
        var employer = as(MANAGER).registers("Bloemisterij Viooltje", "Leiden");
        var name = "Zeldzaam" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        String id = as(COACH)
                .request()
                .header("Idempotency-Key", key)
                .body(PERSON.replace("Contact Zonnebloem", name))
                .post("/v1/employers/" + employer + "/contact-persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(COACH)
                .post("/contact-persons/" + id + "/erasures", "{\"ground\": \"ASKED_BY_PERSON\"}")
                .then()
                .statusCode(201);

        as(MANAGER).get("/contact-persons/" + id).then().statusCode(404);
        as(MANAGER).get("/employers/" + employer + "/contact-persons").then().body("items", empty());
        as(MANAGER)
                .get("/employers/" + employer + "/contact-person-erasures")
                .then()
                .body("items.id", contains(id))
                .body("items.ground", contains("ASKED_BY_PERSON"))
                .body("items.organisation", contains("ggz-rijnduin"));
        as(COACH)
                .post("/contact-persons/" + id + "/erasures", "{\"ground\": \"WRONG\"}")
                .then()
                .statusCode(404);
        for (var table :
                List.of("contact_person", "contact_person_erasure", "idempotency_key", "audit_log", "outbox")) {
            assertThat(Platform.database("employer")
                            .select("select count(*) from " + table + " t where cast(t as text) like '%" + name + "%'"))
                    .as(table)
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("G2 P7 another region does not see a contact person, and no event carries one")
    void staysInRegion() {
        var employer = as(MANAGER).registers("Bloemisterij Anjer", "Leiden");
        String id = record(MANAGER, employer, PERSON).then().extract().path("id");

        for (var stranger : List.of(MANAGER_IN_TWENTE, COACH_IN_TWENTE)) {
            as(stranger).get("/contact-persons/" + id).then().statusCode(404);
            as(stranger)
                    .get("/employers/" + employer + "/contact-persons")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .get("/employers/" + employer + "/contact-person-erasures")
                    .then()
                    .statusCode(404);
            record(stranger, employer, PERSON).then().statusCode(404);
            as(stranger).put("/contact-persons/" + id, "\"0\"", PERSON).then().statusCode(404);
            as(stranger)
                    .post("/contact-persons/" + id + "/erasures", "{\"ground\": \"WRONG\"}")
                    .then()
                    .statusCode(404);
        }
        await().untilAsserted(
                        () -> assertThat(Log.events(Topics.EMPLOYERS, employer)).hasSize(2));
        assertThat(Log.of(Topics.EMPLOYERS, employer))
                .noneMatch(record -> new String(record.value()).contains("Zonnebloem"));
    }

    @Test
    @DisplayName("P7 D3 the survivor shows the contact persons of the whole family; a merged record takes none")
    void followsMerge() {
        var survivor = as(MANAGER).registers("Hoveniersbedrijf Haag", "Leiden");
        var other = as(MANAGER).registers("Hoveniersbedrijf Heg", "Leiden");
        record(MANAGER, survivor, PERSON).then().statusCode(201);
        record(MANAGER, other, PERSON.replace("Zonnebloem\"", "Twee\"")).then().statusCode(201);

        as(MANAGER)
                .post("/employers/" + survivor + "/merges", """
                        {"other": "%s", "ground": "TAKE_OVER", "reason": "Same door"}
                        """.formatted(other))
                .then()
                .statusCode(201);

        as(MANAGER)
                .get("/employers/" + survivor + "/contact-persons")
                .then()
                .body("items", hasSize(2))
                .body("items.employerId", containsInAnyOrder(survivor, other));
        record(MANAGER, other, PERSON).then().statusCode(409).body("errors.code", everyItem(equalTo("merged")));
    }

    private static Response record(Tokens who, String employer, String person) {
        return as(who).post("/employers/" + employer + "/contact-persons", person);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static String personsOf(String employer) {
        return Platform.database("employer")
                .select("select count(*) from contact_person where employer_id = '" + employer + "'")
                .getFirst();
    }
}
