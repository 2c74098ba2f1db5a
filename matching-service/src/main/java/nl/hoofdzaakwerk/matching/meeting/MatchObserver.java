package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.match.MatchMoved;
import nl.hoofdzaakwerk.matching.meeting.model.Words;

/** What usually follows from a decision is done as soon as its match goes on (E7). */
@ApplicationScoped
class MatchObserver {

    private static final Locale DUTCH = Locale.of("nl");

    private final Actions actions;
    private final Clock clock;

    MatchObserver(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    void moved(@Observes MatchMoved moved) {
        String result = Language.text(DUTCH, "E7.action.went-on", Language.text(DUTCH, Words.of(moved.stage())));
        actions.lockOvertaken(moved.matchId(), moved.stage())
                .forEach(action -> action.complete(result, clock.instant()));
    }
}
