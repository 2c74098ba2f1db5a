package nl.hoofdzaakwerk.local.realm;

import java.util.List;

/**
 * What one demo user may do in one organisation.
 *
 * @param username login, e.g. {@code coach.ggz-rijnduin}
 * @param organisation the organisation's alias
 * @param roles roles held there and only there
 */
public record Membership(String username, String organisation, List<String> roles) {

    /** Refuses a membership without a role. */
    public Membership {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(username + " has no role in " + organisation);
        }
        roles = List.copyOf(roles);
    }
}
