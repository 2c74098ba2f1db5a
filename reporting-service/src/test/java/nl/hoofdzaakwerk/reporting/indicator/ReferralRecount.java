package nl.hoofdzaakwerk.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/** Counts referred people once more, from the events themselves. */
final class ReferralRecount {
    private final int year;
    private final LocalDate asOf;
    private final List<Event> told;
    private final Map<String, Map<Measure, Long>> counts = new TreeMap<>();

    private ReferralRecount(List<Event> told, int year, LocalDate asOf) {
        this.told = told;
        this.year = year;
        this.asOf = asOf;
    }

    static Map<String, Map<Measure, Long>> of(List<Event> told, int year, LocalDate asOf) {
        ReferralRecount recount = new ReferralRecount(told, year, asOf);
        recount.referrals();
        return recount.counts;
    }

    private <T extends Event> Stream<T> all(Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast);
    }

    private void add(String key, Measure measure, long number) {
        counts.computeIfAbsent(key, unused -> new EnumMap<>(Measure.class)).merge(measure, number, Long::sum);
    }

    private void referrals() {
        Map<UUID, List<ReferralMade>> people = new HashMap<>();
        all(ReferralMade.class)
                .filter(made ->
                        made.madeOn().getYear() == year && !made.madeOn().isAfter(asOf))
                .sorted(Comparator.comparing(ReferralMade::madeOn))
                .forEach(made -> people.computeIfAbsent(made.subjectId(), unused -> new ArrayList<>())
                        .add(made));
        people.values().forEach(this::referred);
    }

    private void referred(List<ReferralMade> made) {
        String key = made.getFirst().region() + "||" + made.getFirst().organisation() + "|||||";
        List<Optional<ReferralAnswered>> answers =
                made.stream().map(this::answer).toList();
        add(key, Measure.REFERRED, 1);
        if (any(answers, ReferralOutcome.STARTED)) {
            add(key, Measure.REFERRED_STARTED, 1);
        } else if (answers.contains(Optional.<ReferralAnswered>empty()) || any(answers, ReferralOutcome.CONFIRMED)) {
            add(key, Measure.REFERRED_OPEN, 1);
        } else if (any(answers, ReferralOutcome.REFUSED)) {
            add(key, Measure.REFERRED_REFUSED, 1);
            String reason = answers.stream()
                    .map(Optional::orElseThrow)
                    .filter(answer -> answer.outcome() == ReferralOutcome.REFUSED)
                    .max(Comparator.comparing(ReferralAnswered::answeredOn))
                    .map(ReferralAnswered::reason)
                    .map(Objects::toString)
                    .orElse("UNKNOWN");
            add(key, Measure.valueOf("REFUSED_" + reason), 1);
        } else {
            add(key, Measure.REFERRED_REVOKED, 1);
        }
    }

    private Optional<ReferralAnswered> answer(ReferralMade made) {
        return all(ReferralAnswered.class)
                .filter(answer -> answer.referralFactId().equals(made.referralFactId()))
                .filter(answer -> !answer.answeredOn().isAfter(asOf))
                .findFirst();
    }

    private static boolean any(List<Optional<ReferralAnswered>> answers, ReferralOutcome outcome) {
        return answers.stream().flatMap(Optional::stream).anyMatch(answer -> answer.outcome() == outcome);
    }
}
