package nl.hoofdzaakwerk.local.work;

/** An API refused what was asked of it. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(String request, Answer answer) {
        super(request + " was answered with " + answer.status() + ": " + answer.body());
        this.status = answer.status();
    }

    public int status() {
        return status;
    }
}
