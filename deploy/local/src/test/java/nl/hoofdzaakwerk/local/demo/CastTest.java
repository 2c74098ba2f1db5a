package nl.hoofdzaakwerk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CastTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final int MANY = 500;

    private final Cast cast = cast();

    @Test
    @DisplayName("the same seed makes the same people and vacancies")
    void repeats() {
        Cast same = cast();

        assertThat(wishes(cast).limit(MANY).toList())
                .isEqualTo(wishes(same).limit(MANY).toList());
        assertThat(offers(cast).limit(MANY).toList())
                .isEqualTo(offers(same).limit(MANY).toList());
    }

    @Test
    @DisplayName("E3 X16 made-up wishes do not contradict each other")
    void consistent() {
        assertThat(wishes(cast).limit(MANY)).allSatisfy(wishes -> {
            Map<String, Object> terms = wishes.terms();
            assertThat(terms.get("everySector").equals(true)).isNotEqualTo(terms.containsKey("sectors"));
            assertThat((Integer) terms.getOrDefault("growsToHours", 40)).isBetween(wishes.maximumHours(), 40);
            assertThat(list(terms, "unwantedOccupations")).doesNotContainAnyElementsOf(wishes.occupations());
            List<Object> crossed = crossed(list(terms, "availability"));
            assertThat(list(terms, "hardLimits")).noneMatch(crossed::contains);
        });
    }

    @Test
    @DisplayName(
            "X16 most candidates may be brought up everywhere, some in a few sectors; not all let as much be known")
    void variety() {
        List<Guidance.Wishes> all = wishes(cast).limit(MANY).toList();

        long everywhere = all.stream()
                .filter(wishes -> wishes.terms().get("everySector").equals(true))
                .count();
        assertThat(everywhere).isBetween(MANY * 3L / 4, MANY * 19L / 20);
        assertThat(all).extracting(Guidance.Wishes::disclosure).contains("NONE", "SUPPORT_NEED_ONLY", "FULL");
        assertThat(offers(cast).limit(MANY))
                .anySatisfy(offer -> assertThat(offer.more()).containsKey("workProfile"))
                .anySatisfy(offer -> assertThat(offer.more()).doesNotContainKey("workProfile"))
                .anySatisfy(offer -> assertThat(offer.more()).containsEntry("leastDisclosure", "SUPPORT_NEED_ONLY"));
    }

    private static Cast cast() {
        return new Cast(19, List.of(new Cast.Place("Leiden", "2312")));
    }

    private static Stream<Guidance.Wishes> wishes(Cast cast) {
        return Stream.generate(() -> cast.wishes(DAY));
    }

    private static Stream<EmployerWork.Offer> offers(Cast cast) {
        return Stream.generate(() -> cast.offer(DAY, "G"));
    }

    private static List<Object> list(Map<String, Object> terms, String name) {
        return List.copyOf((List<?>) terms.getOrDefault(name, List.of()));
    }

    /** The limits that somebody who is available then cannot have. */
    private static List<Object> crossed(List<Object> availability) {
        return availability.stream()
                .map(Object::toString)
                .flatMap(part -> Stream.of(
                                Map.entry("EVENING", "NO_EVENINGS"),
                                Map.entry("NIGHT", "NO_NIGHTS"),
                                Map.entry("SATURDAY", "NO_WEEKENDS"))
                        .filter(limit -> part.contains(limit.getKey()))
                        .map(limit -> (Object) limit.getValue()))
                .toList();
    }
}
