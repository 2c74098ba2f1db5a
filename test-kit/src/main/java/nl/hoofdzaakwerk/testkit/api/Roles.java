package nl.hoofdzaakwerk.testkit.api;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/** The roles there are, each with a kind of organisation in which it is commonly held. */
final class Roles {

    private static final Map<String, OrganisationKind> COMMON = Map.ofEntries(
            Map.entry("coach", GGZ),
            Map.entry("key-figure", GGZ),
            Map.entry("treatment-liaison", GGZ),
            Map.entry("account-manager", WSP),
            Map.entry("matching-chair", WSP),
            Map.entry("client-manager", MUNICIPALITY),
            Map.entry("regional-director", REGION),
            Map.entry("steering-member", REGION),
            Map.entry("programme-manager", NATIONAL),
            Map.entry("workgroup-member", NATIONAL),
            Map.entry("privacy-officer", GGZ),
            Map.entry("organisation-admin", GGZ),
            Map.entry("operator", NATIONAL),
            Map.entry("vum-gateway", NATIONAL));

    private Roles() {}

    static Set<String> names() {
        return new TreeSet<>(COMMON.keySet());
    }

    /** Everybody there could be: each role in a home organisation of each kind. */
    static List<Actor> everybody() {
        return names().stream()
                .flatMap(role -> Stream.of(OrganisationKind.values()).map(kind -> Actor.of(role, kind)))
                .toList();
    }

    /** The home actor that a role name as in {@code @RolesAllowed} stands for: {@code coach@GGZ} or {@code coach}. */
    static Actor actor(String roleName) {
        int at = roleName.indexOf('@');
        if (at < 0) {
            return Actor.of(roleName, COMMON.get(roleName));
        }
        return Actor.of(roleName.substring(0, at), OrganisationKind.valueOf(roleName.substring(at + 1)));
    }

    static boolean allows(Set<String> roleNames, Actor actor) {
        return roleNames.contains(actor.role()) || roleNames.contains(actor.role() + "@" + actor.kind());
    }
}
