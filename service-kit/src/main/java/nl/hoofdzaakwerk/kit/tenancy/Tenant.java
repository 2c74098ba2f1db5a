package nl.hoofdzaakwerk.kit.tenancy;

import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * The settings a transaction carries into row-level security, each never empty: lists are written between commas, so
 * that an empty list is one comma.
 */
record Tenant(String organisation, String kind, String user, String regions, String roles) {

    static Tenant of(Caller caller) {
        return new Tenant(
                caller.organisation().value(),
                caller.kind().name(),
                caller.user(),
                list(caller.regions().stream().map(RegionCode::value).collect(Collectors.joining(","))),
                list(String.join(",", caller.roles())));
    }

    static Tenant system(String name) {
        return new Tenant("system", "SYSTEM", "system:" + name, ",", ",");
    }

    private static String list(String joined) {
        return "," + joined + ",";
    }
}
