package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.reporting.indicator.OpenCounts;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;

/** Adds new employers by day to every release (rules D2 and D3: records that are one employer count once). */
@ApplicationScoped
class NewEmployersPart implements ReleasePart {
    static final String NAME = "new-employers";

    private final OpenCounts counts;

    NewEmployersPart(OpenCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public NewEmployers make(ReleaseContext context) {
        return new NewEmployers(counts.newEmployers(context.asOf()).stream()
                .map(day -> new NewEmployers.Row(day.region(), day.countsFrom(), day.number()))
                .toList());
    }
}
