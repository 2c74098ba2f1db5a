package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.UWV;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What organisations are called, as the tokens of their people tell. */
@QuarkusTest
@WithPlatform("trajectory")
class OrganisationIT {
    private static final Tokens ELSEWHERE = Tokens.of("manager.wsp-zuiderland")
            .in("wsp-zuiderland", WSP, "AM05")
            .called("Werkgeversservicepunt Zuiderland")
            .as("account-manager");

    @Test
    @DisplayName("G2 whoever called is known by name to everybody, in order of name and the own at once")
    void namesOfAll() {
        shown("ggz-zonnehoek", organisations(called("ggz-zonnehoek", "  GGZ Zonnehoek ")), "GGZ Zonnehoek", "GGZ");
        Api.as(called("ggz-avondrust", "ggz Avondrust")).get("/trajectories").statusCode(200);

        ValidatableResponse all = organisations(ELSEWHERE);

        shown("wsp-zuiderland", all, "Werkgeversservicepunt Zuiderland", "WSP");
        shown("ggz-zonnehoek", all, "GGZ Zonnehoek", "GGZ");
        shown("ggz-avondrust", all, "ggz Avondrust", "GGZ");
        assertThat(all.extract().jsonPath().getList("items.name", String.class))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    @DisplayName("G2 an organisation without a name is called by its alias, and by its name from when a token tells it")
    void nameThatIsTold() {
        shown("ggz-lentehof", organisations(called("ggz-lentehof", "")), "ggz-lentehof", "GGZ");

        Api.as(called("ggz-lentehof", "GGZ Lentehof")).get("/trajectories").statusCode(200);

        shown("ggz-lentehof", organisations(ELSEWHERE), "GGZ Lentehof", "GGZ");
    }

    @Test
    @DisplayName("G2 another kind is told anew, also by a call that is refused")
    void kindThatChanged() {
        organisations(called("herindeling", "Herindeling"));
        Tokens now = Tokens.of("manager.herindeling")
                .in("herindeling", UWV, "AM19")
                .called("Herindeling")
                .as("client-manager");

        Api.as(now).get("/budgets").statusCode(403);

        await().untilAsserted(() -> shown("herindeling", organisations(ELSEWHERE), "Herindeling", "UWV"));
    }

    @Test
    @DisplayName("an organisation that no token named since names are kept is called by its alias")
    void rowOfBefore() {
        Platform.database("trajectory")
                .execute(
                        "insert into organisation_kind (organisation, kind, told_at) values ('van-vroeger', 'GGZ', now())");

        shown("van-vroeger", organisations(ELSEWHERE), "van-vroeger", "GGZ");
        organisations(ELSEWHERE).body("items.findAll { it.name == null }", empty());
    }

    private static Tokens called(String alias, String name) {
        return Tokens.of("coach." + alias).in(alias, GGZ, "AM19").called(name).as("coach");
    }

    private static ValidatableResponse organisations(Tokens caller) {
        return Api.as(caller).get("/organisations").statusCode(200);
    }

    private static void shown(String alias, ValidatableResponse all, String name, String kind) {
        String one = "items.find { it.alias == '" + alias + "' }.";
        all.body(one + "name", equalTo(name)).body(one + "kind", equalTo(kind));
    }
}
