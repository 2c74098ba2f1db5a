package nl.hoofdzaakwerk.trajectory.due;

import java.util.Set;
import java.util.TreeSet;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * P2: how far a caller looks. Everybody has a list of their own; that of the whole organisation is for the roles that
 * see more than their own work there. What they see of it is decided by each table's row-level security.
 */
enum DueScope {
    /** What the caller owns, coaches or stands in for. */
    SELF,
    /** All that waits for the caller's organisation. */
    ORGANISATION;

    private static final String NATION = "NATION";

    /** Names as in the query. */
    static DueScope of(String name) {
        return "organisation".equals(name) ? ORGANISATION : SELF;
    }

    boolean isOpenTo(Caller caller) {
        return switch (this) {
            case SELF -> true;
            case ORGANISATION ->
                caller.roles().stream().anyMatch(role -> switch (caller.kind()) {
                    case GGZ ->
                        Set.of("coach", "treatment-liaison", "key-figure", "privacy-officer")
                                .contains(role);
                    case MUNICIPALITY, UWV ->
                        Set.of("client-manager", "key-figure").contains(role);
                    case WSP -> role.equals("key-figure");
                    case REINTEGRATION, SELF_EMPLOYED -> false;
                    case REGION ->
                        Set.of("regional-director", "steering-member").contains(role);
                    case NATIONAL -> role.equals("workgroup-member");
                });
        };
    }

    /** The desks whose work is the caller's organisation's: its own, and those of the regions or the nation. */
    static Set<String> desks(Caller caller) {
        Set<String> desks = new TreeSet<>(Set.of(caller.organisation().value()));
        switch (caller.kind()) {
            case REGION -> caller.regions().stream().map(RegionCode::value).forEach(desks::add);
            case NATIONAL -> desks.add(NATION);
            case GGZ, WSP, MUNICIPALITY, UWV, REINTEGRATION, SELF_EMPLOYED -> {}
        }
        return desks;
    }
}
