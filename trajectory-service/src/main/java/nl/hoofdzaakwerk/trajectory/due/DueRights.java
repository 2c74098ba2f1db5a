package nl.hoofdzaakwerk.trajectory.due;

import java.util.Set;
import java.util.TreeSet;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * P2: how far a caller may look. Everybody has a list of what is owned, coached or stood in for; that of the whole
 * organisation is for the roles that see more than their own work there. What they see of it is decided by each table's
 * row-level security.
 */
final class DueRights {
    private static final String NATION = "NATION";

    private DueRights() {}

    static boolean isOpen(DueScope scope, Caller caller) {
        return switch (scope) {
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
