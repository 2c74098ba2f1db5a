package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;

/**
 * Makes a {@link PairScorer}: everything that depends on one side, one occupation or one journey is worked out once.
 */
final class PairCompiler {

    private static final short UNWANTED = -1;
    private static final short UNKNOWN_JOURNEY = -1;

    private final RuleSet rules;
    private final Gates gates;
    private final TravelTimes travelTimes;

    private record Origin(Postcode4 postcode, TravelMode mode) {}

    PairCompiler(RuleSet rules, Gates gates, TravelTimes travelTimes) {
        this.rules = rules;
        this.gates = gates;
        this.travelTimes = travelTimes;
    }

    PairScorer compile(List<CandidateProfile> candidates, List<VacancyProfile> vacancies) {
        Map<IscoCode, Integer> occupations = new LinkedHashMap<>();
        Map<Postcode4, Integer> places = new LinkedHashMap<>();
        VacancyFacts[] vacancyFacts = vacancies.stream()
                .map(vacancy -> new VacancyFacts(
                        vacancy,
                        rules,
                        gates.isOut(vacancy),
                        indexOf(vacancy.occupation(), occupations),
                        indexOf(vacancy.postcode(), places)))
                .toArray(VacancyFacts[]::new);
        Map<Origin, short[]> journeys = new HashMap<>();
        List<IscoCode> offered = List.copyOf(occupations.keySet());
        return new PairScorer(
                rules,
                candidates.stream()
                        .map(candidate -> new CandidateFacts(candidate, rules, gates.isOut(candidate)))
                        .toArray(CandidateFacts[]::new),
                vacancyFacts,
                candidates.stream()
                        .map(candidate -> occupations(candidate, offered))
                        .toArray(short[][]::new),
                candidates.stream()
                        .map(candidate -> journeys.computeIfAbsent(
                                new Origin(candidate.postcode(), candidate.travelMode()),
                                origin -> journeys(origin, places)))
                        .toArray(short[][]::new),
                exceptions(candidates, vacancies));
    }

    private static <T> int indexOf(T value, Map<T, Integer> indices) {
        Integer known = indices.putIfAbsent(value, indices.size());
        return known == null ? indices.size() - 1 : known;
    }

    /** Points per occupation, or {@link #UNWANTED}. */
    private short[] occupations(CandidateProfile candidate, List<IscoCode> offered) {
        short[] points = new short[offered.size()];
        for (int index = 0; index < points.length; index++) {
            points[index] = OccupationFit.isUnwanted(candidate, offered.get(index))
                    ? UNWANTED
                    : (short) OccupationFit.points(candidate, offered.get(index), rules);
        }
        return points;
    }

    /** Minutes per place, or {@link #UNKNOWN_JOURNEY}. */
    private short[] journeys(Origin origin, Map<Postcode4, Integer> places) {
        TravelAssumption assumption = rules.travel().get(origin.mode());
        short[] minutes = new short[places.size()];
        places.forEach((place, index) -> {
            int found = travelTimes
                    .minutes(origin.postcode(), place, origin.mode(), assumption)
                    .orElse(UNKNOWN_JOURNEY);
            minutes[index] = (short) Math.min(found, Short.MAX_VALUE);
        });
        return minutes;
    }

    private Exceptions[] exceptions(List<CandidateProfile> candidates, List<VacancyProfile> vacancies) {
        Map<UUID, Integer> byVacancy = new HashMap<>();
        Map<UUID, List<Integer>> byEmployer = new HashMap<>();
        for (int index = 0; index < vacancies.size(); index++) {
            byVacancy.put(vacancies.get(index).vacancyId(), index);
            byEmployer
                    .computeIfAbsent(vacancies.get(index).employerId(), employer -> new ArrayList<>())
                    .add(index);
        }
        Map<UUID, List<UUID>> rejected = gates.rejected().stream()
                .collect(Collectors.groupingBy(Pair::cardId, Collectors.mapping(Pair::vacancyId, Collectors.toList())));
        return candidates.stream()
                .map(candidate -> {
                    TreeMap<Integer, Integer> settled = answered(candidate, byVacancy, byEmployer);
                    rejected.getOrDefault(candidate.cardId(), List.of())
                            .forEach(vacancy -> put(settled, byVacancy.get(vacancy), Exceptions.STAYS_AWAY));
                    return Exceptions.of(settled);
                })
                .toArray(Exceptions[]::new);
    }

    /** A vacancy's answer goes before its employer's. */
    private static TreeMap<Integer, Integer> answered(
            CandidateProfile candidate, Map<UUID, Integer> byVacancy, Map<UUID, List<Integer>> byEmployer) {
        TreeMap<Integer, Integer> settled = new TreeMap<>();
        candidate.answers().byEmployer().forEach((employer, answer) -> byEmployer
                .getOrDefault(employer, List.of())
                .forEach(index -> put(settled, index, settles(answer, candidate))));
        candidate
                .answers()
                .byVacancy()
                .forEach((vacancy, answer) -> put(settled, byVacancy.get(vacancy), settles(answer, candidate)));
        return settled;
    }

    private static int settles(Answer answer, CandidateProfile candidate) {
        DisclosureLevel chosen = answer.disclosure() == null ? candidate.disclosure() : answer.disclosure();
        return answer.yes() ? chosen.ordinal() : Exceptions.STAYS_AWAY;
    }

    private static void put(TreeMap<Integer, Integer> settled, Integer index, int value) {
        if (index != null) {
            settled.put(index, value);
        }
    }
}
