package nl.hoofdzaakwerk.employer.relation;

import java.sql.SQLException;
import java.util.Set;

/** Tells whether the database refused because somebody else did the same in that moment. */
final class AtOnce {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DEADLOCK = "40P01";
    private static final Set<String> COLLISIONS = Set.of(UNIQUE_VIOLATION, DEADLOCK);

    private AtOnce() {}

    static boolean isCollision(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && COLLISIONS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
