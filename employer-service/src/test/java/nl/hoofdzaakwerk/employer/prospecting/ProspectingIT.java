package nl.hoofdzaakwerk.employer.prospecting;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How work is concentrated in a region nobody else's test uses, and the prospects that spread it. */
@QuarkusTest
@WithPlatform("employer")
class ProspectingIT {
    private static final Tokens MANAGER =
            Tokens.of("am.wsp-spreiding").in("wsp-spreiding", WSP, "AM35").as("account-manager");

    @Test
    @DisplayName("X13 shares and index per sector, the under-used sectors, and prospects that spread")
    void showsConcentration() {
        var bakers = new ArrayList<String>();
        for (int number = 0; number < 5; number++) {
            bakers.add(register("Bakker " + number, "C"));
        }
        var carers = new ArrayList<String>();
        for (int number = 0; number < 5; number++) {
            carers.add(register("Zorg " + number, "Q"));
        }
        as(MANAGER).opens(bakers.get(0), "Inpakker", 6);
        as(MANAGER).opens(bakers.get(1), "Inpakker", 2);

        as(MANAGER)
                .get("/employer-concentrations?region=AM35")
                .then()
                .statusCode(200)
                .body("whole.employers", equalTo(10))
                .body("whole.positions.total", equalTo(8))
                .body("whole.positions.employers", equalTo(2))
                .body("whole.positions.topShare", equalTo(75.0f))
                .body("whole.positions.topThreeShare", equalTo(100.0f))
                .body("whole.positions.herfindahl", equalTo(6250))
                .body("whole.placements.total", equalTo(0))
                .body("groups.group", contains("C", "Q"))
                .body("groups.employersShare", contains(50.0f, 50.0f))
                .body("underUsed", contains("Q"));
        as(MANAGER)
                .get("/employer-concentrations?region=AM35&by=MUNICIPALITY&from=2090-01-01")
                .then()
                .body("groups.group", contains("Gorinchem"))
                .body("whole.positions.total", equalTo(0))
                .body("underUsed", hasSize(0));
        as(MANAGER)
                .get("/prospects?region=AM35&limit=4")
                .then()
                .statusCode(200)
                .body("items.sector", contains("Q", "C", "Q", "C"))
                .body("items.stage", hasItem("PROSPECT"));
        for (var path : List.of("/employer-concentrations?region=AM19", "/prospects?region=AM19")) {
            as(MANAGER).get(path).then().statusCode(403);
        }
    }

    private static String register(String name, String section) {
        var body = Api.employer(name, "Gorinchem", Api.newKvkNumber())
                .replace("{\"section\": \"C\", \"code\": \"1071\"}", "{\"section\": \"" + section + "\"}");
        return as(MANAGER)
                .post("/employers", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
