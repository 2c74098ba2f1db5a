package nl.hoofdzaakwerk.matching.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.Terms;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.TestRules;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/** A made-up region that changes: what the database would hold, and which part of it each change touched. */
public final class RandomMarket {

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String[] OCCUPATIONS = {"5120", "5131", "512", "9112", "9412", "4321", "7512"};
    private static final Instant TOLD = Instant.parse("2026-03-30T09:00:00Z");

    private final Random random;
    private final Map<UUID, CandidateProfile> candidates = new TreeMap<>();
    private final Map<UUID, VacancyProfile> vacancies = new TreeMap<>();
    private final Set<Pair> rejected = new HashSet<>();

    public RandomMarket(long seed, int cards, int offers) {
        random = new Random(seed);
        for (int index = 0; index < cards; index++) {
            put(candidate(id()));
        }
        for (int index = 0; index < offers; index++) {
            put(vacancy(id()));
        }
    }

    /** What one change touched. */
    public record Change(Set<UUID> cards, Set<UUID> vacancies) {}

    public MarketPicture whole() {
        return picture(candidates.keySet(), vacancies.keySet());
    }

    /** Of what was touched, as it is now. */
    public MarketPicture part(Change change) {
        return picture(change.cards(), change.vacancies());
    }

    private MarketPicture picture(Set<UUID> cards, Set<UUID> offers) {
        return new MarketPicture(
                TestRules.rules(),
                DAY,
                candidates.values().stream()
                        .filter(candidate -> cards.contains(candidate.cardId()))
                        .toList(),
                vacancies.values().stream()
                        .filter(vacancy -> offers.contains(vacancy.vacancyId()))
                        .toList(),
                Set.copyOf(rejected.stream()
                        .filter(pair -> cards.contains(pair.cardId()) || offers.contains(pair.vacancyId()))
                        .filter(pair ->
                                candidates.containsKey(pair.cardId()) && vacancies.containsKey(pair.vacancyId()))
                        .toList()));
    }

    public Change change() {
        return switch (random.nextInt(8)) {
            case 0 -> changed(put(candidate(id())));
            case 1 -> changed(put(vacancy(id())));
            case 2 -> left(any(candidates), Set.of());
            case 3 -> left(null, vacancies.isEmpty() ? Set.of() : Set.of(any(vacancies)));
            case 4 -> candidates.isEmpty() ? nothing() : changed(put(candidate(any(candidates))));
            case 5 -> vacancies.isEmpty() ? nothing() : changed(put(vacancy(any(vacancies))));
            case 6 -> rejection();
            default -> together();
        };
    }

    private Change rejection() {
        if (candidates.isEmpty() || vacancies.isEmpty()) {
            return nothing();
        }
        Pair pair = new Pair(any(candidates), any(vacancies));
        if (!rejected.remove(pair)) {
            rejected.add(pair);
        }
        return new Change(Set.of(pair.cardId()), Set.of(pair.vacancyId()));
    }

    /** A card and a vacancy at once, as after a decision. */
    private Change together() {
        CandidateProfile card = put(candidate(candidates.isEmpty() ? id() : any(candidates)));
        VacancyProfile vacancy = put(vacancy(vacancies.isEmpty() ? id() : any(vacancies)));
        return new Change(Set.of(card.cardId()), Set.of(vacancy.vacancyId()));
    }

    private Change left(UUID card, Set<UUID> offers) {
        if (card != null) {
            candidates.remove(card);
        }
        vacancies.keySet().removeAll(offers);
        return new Change(card == null ? Set.of() : Set.of(card), offers);
    }

    private static Change nothing() {
        return new Change(Set.of(), Set.of());
    }

    private static Change changed(CandidateProfile candidate) {
        return new Change(Set.of(candidate.cardId()), Set.of());
    }

    private static Change changed(VacancyProfile vacancy) {
        return new Change(Set.of(), Set.of(vacancy.vacancyId()));
    }

    private CandidateProfile put(CandidateProfile candidate) {
        candidates.put(candidate.cardId(), candidate);
        return candidate;
    }

    private VacancyProfile put(VacancyProfile vacancy) {
        vacancies.put(vacancy.vacancyId(), vacancy);
        return vacancy;
    }

    private UUID any(Map<UUID, ?> side) {
        return side.isEmpty() ? null : new ArrayList<>(side.keySet()).get(random.nextInt(side.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private CandidateProfile candidate(UUID id) {
        int hours = 8 + random.nextInt(24);
        return new CandidateProfile(
                id,
                List.of(occupation()),
                hours,
                hours + random.nextInt(9),
                new Postcode4("2311"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                DAY,
                random.nextInt(8) > 0,
                DisclosureLevel.FULL,
                Terms.everywhere(),
                Answers.NONE,
                TOLD);
    }

    private VacancyProfile vacancy(UUID id) {
        int hours = 8 + random.nextInt(24);
        return new VacancyProfile(
                id,
                occupation(),
                hours,
                hours + random.nextInt(9),
                random.nextInt(4),
                new Postcode4("2311"),
                Set.of(),
                DAY,
                null,
                new UUID(3, 3),
                null,
                TOLD);
    }

    private IscoCode occupation() {
        return new IscoCode(OCCUPATIONS[random.nextInt(OCCUPATIONS.length)]);
    }
}
