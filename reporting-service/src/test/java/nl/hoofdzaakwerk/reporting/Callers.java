package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import nl.hoofdzaakwerk.testkit.Tokens;

/** The people who use this service. */
public final class Callers {
    public static final Tokens PROGRAMME_MANAGER = Tokens.of("programme-manager.national")
            .in("landelijk-team", NATIONAL)
            .as("programme-manager");
    public static final Tokens WORKGROUP_MEMBER =
            Tokens.of("workgroup.national").in("landelijk-team", NATIONAL).as("workgroup-member");
    public static final Tokens OPERATOR =
            Tokens.of("operator.national").in("landelijk-team", NATIONAL).as("operator");
    public static final Tokens DIRECTOR_HOLLAND_RIJNLAND = Tokens.of("director.hr")
            .in("project-holland-rijnland", REGION, "AM19")
            .as("regional-director");
    public static final Tokens DIRECTOR_TWENTE =
            Tokens.of("director.twente").in("project-twente", REGION, "AM05").as("regional-director");
    public static final Tokens KEY_FIGURE_HOLLAND_RIJNLAND =
            Tokens.of("key-figure.hr").in("ggz-rijnduin", GGZ, "AM19").as("key-figure");
    public static final Tokens COACH =
            Tokens.of("coach.hr").in("ggz-rijnduin", GGZ, "AM19").as("coach");

    private Callers() {}

    /** A request of this caller. */
    public static RequestSpecification as(Tokens caller) {
        return RestAssured.given().auth().oauth2(caller.signed());
    }
}
