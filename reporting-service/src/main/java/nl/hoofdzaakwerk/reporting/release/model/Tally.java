package nl.hoofdzaakwerk.reporting.release.model;

import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/** Exact counts of one place and selection, and of each organisation in it. */
final class Tally {
    private static final int MEASURES = Measure.values().length;

    private final long[] counts = new long[MEASURES];
    private final Map<String, long[]> byOrganisation = new HashMap<>();

    void add(Atom atom) {
        long[] own = byOrganisation.computeIfAbsent(atom.organisation(), organisation -> new long[MEASURES]);
        for (Measure measure : Measure.values()) {
            counts[measure.ordinal()] += atom.count(measure);
            own[measure.ordinal()] += atom.count(measure);
        }
    }

    long count(Measure measure) {
        return counts[measure.ordinal()];
    }

    /** How many each organisation counted itself; where none is told, nobody knows. */
    Map<String, Long> byOrganisation(Measure measure) {
        Map<String, Long> known = new HashMap<>();
        byOrganisation.forEach((organisation, own) -> {
            if (!organisation.isEmpty() && own[measure.ordinal()] > 0) {
                known.put(organisation, own[measure.ordinal()]);
            }
        });
        return known;
    }
}
