package nl.hoofdzaakwerk.local.cli;

/** Which tasks stand behind the commands. */
final class Tasks {

    private static final int UNAVAILABLE = 1;

    private Tasks() {}

    /** {@code ./hw demo}: one thread of real work through all services; the platform runs. */
    static Task demo() {
        return unavailable("the demo");
    }

    /** Fills an empty platform with two years of made-up work; runs once, in {@code ./hw up}. */
    static Task demoData() {
        return (platform, arguments, out) -> 0;
    }

    /** {@code ./hw bench}; starts and stops what it needs itself. */
    static Task bench() {
        return unavailable("the benchmark");
    }

    private static Task unavailable(String what) {
        return (platform, arguments, out) -> {
            out.println(what + " is not part of this build yet");
            return UNAVAILABLE;
        };
    }
}
