package nl.hoofdzaakwerk.employer.session.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * What is planned of a session.
 *
 * @param host who receives the guests: an organisation or an employer
 * @param capacity employers that fit; empty without a limit
 * @param arrangementText how the arrangements are made
 */
public record Programme(
        SessionKind kind,
        String title,
        LocalDate date,
        String place,
        String host,
        Optional<Integer> capacity,
        Set<Arrangement> arrangements,
        Optional<String> arrangementText) {
    public Programme {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
        var ordered = EnumSet.noneOf(Arrangement.class);
        ordered.addAll(arrangements);
        arrangements = Collections.unmodifiableSet(ordered);
        if (capacity.filter(places -> places < 1).isPresent()) {
            throw new IllegalArgumentException("a session has room for one employer or more");
        }
    }

    /** D8: a job fair has low-stimulus arrangements, and says how they are made. */
    public Optional<Refusal> check() {
        boolean lacking = kind == SessionKind.JOB_FAIR && (arrangements.isEmpty() || arrangementText.isEmpty());
        return lacking ? Optional.of(Refusal.of("/arrangements", "D8", "arrangements-missing")) : Optional.empty();
    }
}
