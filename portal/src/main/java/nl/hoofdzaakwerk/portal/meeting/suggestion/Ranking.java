package nl.hoofdzaakwerk.portal.meeting.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Suggestion;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;

/** Makes lines of ranked lists, with what the other side of each pair tells. */
@ApplicationScoped
class Ranking {
    private static final int LONGEST = 100;

    private final Pool pool;

    Ranking(Pool pool) {
        this.pool = pool;
    }

    /** How many lines are asked for, within what the service gives. */
    static int allowed(int wanted) {
        return Math.clamp(wanted, 1, LONGEST);
    }

    List<Row> ofVacancies(Suggestion.Ranked ranked) {
        Map<UUID, Vacancy> vacancies = pool.vacancies(
                ranked.items().stream().map(Suggestion::vacancyId).toList());
        List<Row> rows = new ArrayList<>();
        for (Suggestion suggestion : ranked.items()) {
            rows.add(new Row(rows.size() + 1, suggestion, null, vacancies.get(suggestion.vacancyId())));
        }
        return List.copyOf(rows);
    }

    List<Row> ofCards(Suggestion.Ranked ranked) {
        List<Optional<CandidateCard>> cards =
                pool.cards(ranked.items().stream().map(Suggestion::cardId).toList());
        List<Row> rows = new ArrayList<>();
        for (Suggestion suggestion : ranked.items()) {
            rows.add(new Row(rows.size() + 1, suggestion, cards.get(rows.size()).orElse(null), null));
        }
        return List.copyOf(rows);
    }
}
