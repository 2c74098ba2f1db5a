package nl.hoofdzaakwerk.kit.identity;

import java.util.Objects;
import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Who calls, and for which organisation. Everything but the user comes from inside {@code organization.<alias>} of the
 * access token, never from the realm's top level.
 *
 * @param user the token's {@code sub}
 * @param username the login name, for the organisation's own audit
 * @param name first and last name, for colleagues; the login name where the token does not tell
 * @param organisationName what people call the organisation; its alias where the token does not tell
 * @param regions the labour-market regions the organisation works in; empty for a national organisation
 * @param roles the roles held in this organisation
 */
public record Caller(
        String user,
        String username,
        String name,
        OrganisationAlias organisation,
        String organisationName,
        OrganisationKind kind,
        Set<RegionCode> regions,
        Set<String> roles) {

    public Caller {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(organisationName, "organisationName");
        Objects.requireNonNull(kind, "kind");
        regions = Set.copyOf(regions);
        roles = Set.copyOf(roles);
    }

    /** A caller whose name, and that of the organisation, are not known. */
    public Caller(
            String user,
            String username,
            OrganisationAlias organisation,
            OrganisationKind kind,
            Set<RegionCode> regions,
            Set<String> roles) {
        this(user, username, username, organisation, organisation.value(), kind, regions, roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the organisation works in this region; a national organisation works in all. */
    public boolean worksIn(RegionCode region) {
        return kind == OrganisationKind.NATIONAL || regions.contains(region);
    }
}
