package nl.hoofdzaakwerk.kit.inbox;

import java.sql.SQLException;

/** Tells an event that cannot be handled from infrastructure that is not there at the moment. */
final class Failures {
    private Failures() {}

    /** Wraps what the effect of an event threw. */
    static final class HandlerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HandlerException(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * A database error is the event's own fault when the database refuses data, integrity or rights (SQLSTATE classes
     * 22, 23, 42 and P0); any other database error, and any failure outside the effect, is the infrastructure's.
     */
    static boolean isInfrastructure(RuntimeException failure) {
        boolean ofTheEvent = failure instanceof ReceivedEvent.UnreadableEventException;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return !refusesData(sql.getSQLState());
            }
            ofTheEvent |= cause instanceof HandlerException || cause instanceof ReceivedEvent.UnreadableEventException;
        }
        return !ofTheEvent;
    }

    private static boolean refusesData(String state) {
        return state != null
                && (state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("42")
                        || state.startsWith("P0"));
    }

    /** The innermost message, which is the one that tells. */
    static String reasonOf(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return innermost.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
