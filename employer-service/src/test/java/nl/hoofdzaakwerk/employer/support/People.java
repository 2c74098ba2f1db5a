package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;

import nl.hoofdzaakwerk.testkit.Tokens;

/** Professionals of two regions, Holland Rijnland (AM19) and Twente (AM05). */
public final class People {
    public static final Tokens MANAGER = Tokens.of("account-manager.wsp-holland-rijnland")
            .in("wsp-holland-rijnland", WSP, "AM19")
            .as("account-manager");
    public static final Tokens COACH =
            Tokens.of("coach.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach");
    public static final Tokens DIRECTOR = Tokens.of("director.regio-holland-rijnland")
            .in("regio-holland-rijnland", REGION, "AM19")
            .as("regional-director");
    public static final Tokens MANAGER_IN_TWENTE = Tokens.of("account-manager.wsp-twente")
            .in("wsp-twente", WSP, "AM05")
            .as("account-manager");
    public static final Tokens COACH_IN_TWENTE = Tokens.of("coach.ggz-twentestroom")
            .in("ggz-twentestroom", GGZ, "AM05")
            .as("coach");
    public static final Tokens OPERATOR =
            Tokens.of("operator.landelijk").in("landelijk", NATIONAL).as("operator");

    private People() {}
}
