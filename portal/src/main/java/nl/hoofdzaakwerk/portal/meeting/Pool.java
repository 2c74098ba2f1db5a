package nl.hoofdzaakwerk.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Cards and vacancies by what other answers call them; those that left the pool are simply not there. */
@ApplicationScoped
public class Pool {
    private static final int NOT_FOUND = 404;
    private static final int FEW = 5;
    private static final int PART = 100;
    private static final int MOST_PARTS = 10;
    private static final int LONGEST_LIST = 100;

    private final PoolApi api;
    private final EmployerVacancyApi atEmployers;
    private final AtOnce atOnce;

    Pool(@RestClient PoolApi api, @RestClient EmployerVacancyApi atEmployers, AtOnce atOnce) {
        this.api = api;
        this.atEmployers = atEmployers;
        this.atOnce = atOnce;
    }

    public Optional<CandidateCard> card(UUID id) {
        return ifThere(() -> api.card(id));
    }

    /** Cards in the order of these ids; nothing for one that left the pool. */
    public List<Optional<CandidateCard>> cards(List<UUID> ids) {
        return atOnce.askEach(ids, this::card);
    }

    public Optional<Vacancy> vacancy(UUID id) {
        return ifThere(() -> api.vacancy(id));
    }

    /** Vacancies for a card, best first. */
    public Suggestion.Ranked vacanciesFor(UUID cardId, int limit) {
        return api.vacanciesFor(cardId, limit);
    }

    /** Cards for a vacancy, best first. */
    public Suggestion.Ranked cardsFor(UUID vacancyId, int limit) {
        return api.cardsFor(vacancyId, limit);
    }

    /** Those of these vacancies that are there, by id. */
    public Map<UUID, Vacancy> vacancies(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        wanted.remove(null);
        Map<UUID, Vacancy> found = new HashMap<>();
        if (wanted.size() > FEW) {
            readList(wanted, found);
        }
        wanted.removeAll(found.keySet());
        wanted.forEach(id -> vacancy(id).ifPresent(vacancy -> found.put(id, vacancy)));
        return found;
    }

    /** What these vacancies are called, also those that left the pool; employer-service knows them for good. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        Map<UUID, String> titles = new HashMap<>();
        vacancies(ids).forEach((id, vacancy) -> titles.put(id, vacancy.title() + ", " + vacancy.employerName()));
        for (UUID id : ids) {
            if (id != null && !titles.containsKey(id)) {
                ifThere(() -> atEmployers.vacancy(id)).ifPresent(vacancy -> titles.put(id, vacancy.title()));
            }
        }
        return titles;
    }

    private void readList(Set<UUID> wanted, Map<UUID, Vacancy> found) {
        UUID after = null;
        for (int part = 0; part < MOST_PARTS && found.size() < wanted.size(); part++) {
            Part<Vacancy> read = api.vacancies(after, PART);
            read.items().stream()
                    .filter(vacancy -> wanted.contains(vacancy.id()))
                    .forEach(vacancy -> found.put(vacancy.id(), vacancy));
            after = read.next();
            if (after == null) {
                return;
            }
        }
    }

    /**
     * A pair with all that can be told of it.
     *
     * @param judged as written down on an agenda; null to judge it as of today
     */
    public PairView pair(UUID cardId, UUID vacancyId, Judgement judged) {
        Optional<Suggestion> today = ifThere(() -> api.vacanciesFor(cardId, LONGEST_LIST))
                .flatMap(ranked -> ranked.items().stream()
                        .filter(suggestion -> suggestion.vacancyId().equals(vacancyId))
                        .findFirst());
        return new PairView(
                cardId,
                vacancyId,
                card(cardId).orElse(null),
                vacancy(vacancyId).orElse(null),
                judged == null ? today.map(Suggestion::judgement).orElse(null) : judged,
                today.map(Suggestion::nearMisses).orElse(List.of()));
    }

    /** Both sides of a pair, where nothing is judged any more. */
    public PairView sides(UUID cardId, UUID vacancyId) {
        return new PairView(
                cardId, vacancyId, card(cardId).orElse(null), vacancy(vacancyId).orElse(null), null, List.of());
    }

    /** What a service gives, unless it says that it is not there. */
    public static <T> Optional<T> ifThere(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (ApiRefusal refusal) {
            if (refusal.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
