package nl.hoofdzaakwerk.acceptance.statics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what a check finds wrong, so that one run shows everything. */
final class Findings {
    private final List<String> all = new ArrayList<>();

    void unless(boolean right, String finding) {
        if (!right) {
            all.add(finding);
        }
    }

    void unlessEqual(Object actual, Object expected, String what) {
        unless(Objects.equals(actual, expected), what + " is " + actual + ", expected " + expected);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
