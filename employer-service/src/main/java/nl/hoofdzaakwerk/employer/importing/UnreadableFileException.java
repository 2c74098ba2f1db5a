package nl.hoofdzaakwerk.employer.importing;

import nl.hoofdzaakwerk.employer.decision.Refusal;

/** Ends the reading of a file in the middle; nothing of it is kept. */
final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    UnreadableFileException(Refusal reason) {
        this(reason, null);
    }

    UnreadableFileException(Refusal reason, Throwable cause) {
        super(reason.messageKey(), cause);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
