package nl.hoofdzaakwerk.matching.vum;

/** Why there is no answer of VUM. */
class VumTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong there, or on the way. */
    enum Kind {
        /** 400: VUM does not understand the question, or does not know the id. */
        QUESTION_REFUSED,
        /** 401 or 403: VUM does not let this installation in. */
        NOT_LET_IN,
        /** 429: asked too often. */
        TOO_OFTEN,
        /** 503: not available now. */
        UNAVAILABLE,
        /** Any other status. */
        FAILED,
        /** No connection. */
        UNREACHABLE,
        /** No answer in time. */
        SLOW,
        /** An answer that is none. */
        BROKEN
    }

    private final Kind kind;
    private final transient String retryAfter;

    VumTrouble(Kind kind, Throwable cause) {
        super("VUM: " + kind, cause);
        this.kind = kind;
        this.retryAfter = null;
    }

    /** @param retryAfter as VUM said it; null when it did not */
    VumTrouble(Kind kind, String retryAfter) {
        super("VUM: " + kind);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    Kind kind() {
        return kind;
    }

    String retryAfter() {
        return retryAfter;
    }

    /** Nothing was asked yet, so that asking once more does no harm. */
    static final class Unreachable extends VumTrouble {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(Kind.UNREACHABLE, cause);
        }
    }
}
