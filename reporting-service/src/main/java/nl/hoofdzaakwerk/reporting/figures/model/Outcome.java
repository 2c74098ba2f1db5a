package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the placements of a trajectory make of it (rules A7 and A9): those that count as work, and which was first. */
@Embeddable
class Outcome {
    private LocalDate firstPaidOn;
    private UUID firstPaidPlacement;
    private LocalDate sustainedOn;
    private int jobCount;

    protected Outcome() {}

    void recount(Collection<TrackedPlacement> placements, CountingKinds counting) {
        List<TrackedPlacement> jobs = placements.stream()
                .filter(placement -> placement.isJob(counting))
                .toList();
        Optional<TrackedPlacement> first = jobs.stream().min(TrackedPlacement.BY_BEGIN);
        firstPaidOn = first.map(TrackedPlacement::startDate).orElse(null);
        firstPaidPlacement = first.map(TrackedPlacement::id).orElse(null);
        sustainedOn = jobs.stream()
                .flatMap(placement -> placement.sustainedOn().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        jobCount = jobs.size();
    }

    void forget() {
        firstPaidOn = Coarse.year(firstPaidOn);
        sustainedOn = Coarse.year(sustainedOn);
    }

    /** In the order of {@link TrackedTrajectory#COLUMNS}. */
    List<Object> values() {
        return Arrays.asList(firstPaidOn, firstPaidPlacement, sustainedOn, jobCount);
    }
}
