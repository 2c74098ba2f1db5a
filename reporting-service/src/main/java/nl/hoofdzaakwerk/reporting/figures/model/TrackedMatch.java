package nl.hoofdzaakwerk.reporting.figures.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;

/** What was decided on a match, without who was matched. For each decision the first day counts. */
public final class TrackedMatch {
    /** Columns of {@link #values()}. */
    public static final List<String> COLUMNS =
            List.of("match_id", "region", "agreed_on", "introduced_on", "rejected_on", "placed_on");

    private final UUID id;
    private final String region;
    private LocalDate agreedOn;
    private LocalDate introducedOn;
    private LocalDate rejectedOn;
    private LocalDate placedOn;

    /** The match of a step, of which nothing was decided yet. */
    public TrackedMatch(MatchEvent step) {
        this.id = step.matchId();
        this.region = step.region().value();
    }

    /** Takes in a step. */
    public TrackedMatch with(MatchEvent step) {
        switch (step) {
            case MatchAgreed agreed -> agreedOn = earliest(agreedOn, agreed.date());
            case MatchIntroduced introduced -> introducedOn = earliest(introducedOn, introduced.date());
            case MatchRejected rejected -> rejectedOn = earliest(rejectedOn, rejected.date());
            case MatchPlaced placed -> placedOn = earliest(placedOn, placed.date());
            case MatchProposed proposed -> {}
            case MatchParked parked -> {}
            case MatchEnded ended -> {}
        }
        return this;
    }

    private static LocalDate earliest(LocalDate known, LocalDate told) {
        return known == null || told.isBefore(known) ? told : known;
    }

    /** As the table holds it, by {@link #COLUMNS}. */
    public List<Object> values() {
        return Arrays.asList(id, region, agreedOn, introducedOn, rejectedOn, placedOn);
    }
}
