package nl.hoofdzaakwerk.local.cli;

/** A command was typed in a way it does not understand; the message says how it should be. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
