package nl.hoofdzaakwerk.reporting.estimate.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F11: numbers of people that can be true. */
public final class PopulationPolicy {
    private PopulationPolicy() {}

    /** What is wrong with the numbers of a region; nothing when they can be true. */
    public static List<Refusal> check(List<PopulationCount> counts, LocalDate today) {
        List<Refusal> refused = new ArrayList<>();
        Set<CareCategory> seen = EnumSet.noneOf(CareCategory.class);
        for (int index = 0; index < counts.size(); index++) {
            PopulationCount count = counts.get(index);
            if (!seen.add(count.category())) {
                refused.add(Refusal.at("/counts/" + index, "F11.category-twice"));
            }
            if (count.countedOn().isAfter(today)) {
                refused.add(Refusal.at("/counts/" + index, "F11.counted-later"));
            }
            if (count.category() == CareCategory.PARTICIPATIEWET && parts(counts) > count.people()) {
                refused.add(Refusal.at("/counts/" + index, "F11.more-than-whole"));
            }
        }
        return refused;
    }

    private static long parts(List<PopulationCount> counts) {
        Set<CareCategory> parts =
                EnumSet.of(CareCategory.PARTICIPATIEWET_UP_TO_ONE_YEAR, CareCategory.PARTICIPATIEWET_OVER_TEN_YEARS);
        return counts.stream()
                .filter(count -> parts.contains(count.category()))
                .mapToLong(PopulationCount::people)
                .sum();
    }
}
