package nl.hoofdzaakwerk.local.cli;

import nl.hoofdzaakwerk.local.bench.Bench;
import nl.hoofdzaakwerk.local.demo.DemoData;
import nl.hoofdzaakwerk.local.demo.ThreadOfWork;

/** Which tasks stand behind the commands. */
final class Tasks {

    private Tasks() {}

    /** {@code ./hw demo}: one thread of real work through all services; the platform runs. */
    static Task demo() {
        return new ThreadOfWork();
    }

    /** Fills an empty platform with two years of made-up work; runs once, in {@code ./hw up}. */
    static Task demoData() {
        return new DemoData();
    }

    /** {@code ./hw bench}; starts and stops what it needs itself. */
    static Task bench() {
        return new Bench();
    }
}
