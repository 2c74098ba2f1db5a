package nl.hoofdzaakwerk.testkit.api;

import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/**
 * An organisation that takes part in a test. Each kind has three: at home in Holland Rijnland (AM19), its neighbour in
 * the same region, and one elsewhere, in Twente (AM05).
 *
 * @param regions AM codes; none for a national organisation
 */
public record TestOrganisation(String alias, OrganisationKind kind, List<String> regions) {

    public static final String HOME_REGION = "AM19";
    public static final String OTHER_REGION = "AM05";

    public TestOrganisation {
        regions = List.copyOf(regions);
    }

    public static TestOrganisation home(OrganisationKind kind) {
        return of("home", kind, HOME_REGION);
    }

    /** Another organisation of the same kind in the same region. */
    public static TestOrganisation neighbour(OrganisationKind kind) {
        return of("neighbour", kind, HOME_REGION);
    }

    /** Another organisation of the same kind in another region. */
    public static TestOrganisation elsewhere(OrganisationKind kind) {
        return of("elsewhere", kind, OTHER_REGION);
    }

    private static TestOrganisation of(String prefix, OrganisationKind kind, String region) {
        String alias = prefix + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TestOrganisation(alias, kind, kind == OrganisationKind.NATIONAL ? List.of() : List.of(region));
    }
}
