package nl.hoofdzaakwerk.trajectory.intake.model;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.trajectory.intake.model.TermsPolicy.Contradiction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsPolicyTest {
    private static final int MAXIMUM = 24;

    @Test
    @DisplayName("X16 every sector and some sectors do not stand together; either alone does")
    void sectors() {
        assertThat(codes(terms(true, Set.of(SbiSection.A), null, List.of(), List.of(), Set.of())))
                .containsExactly("/sectors sectors-beside-every-sector");
        assertThat(codes(terms(true, Set.of(), null, List.of(), List.of(), Set.of())))
                .isEmpty();
        assertThat(codes(terms(false, Set.of(SbiSection.A), null, List.of(), List.of(), Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23, 1", "24, 0", "25, 0"})
    @DisplayName("E3 a candidate grows to at least the maximum of hours")
    void growth(int hours, int contradictions) {
        assertThat(codes(terms(true, Set.of(), hours, List.of(), List.of(), Set.of())))
                .hasSize(contradictions);
    }

    @ParameterizedTest
    @CsvSource({"9211, 9211, true", "92, 9211, true", "9211, 92, false", "9212, 9211, false", "1, 9211, false"})
    @DisplayName(
            "E3 what is wanted is not unwanted too, nor part of an unwanted group; a part of a wanted group may be")
    void unwanted(String unwanted, String wanted, boolean contradicts) {
        Terms terms =
                terms(true, Set.of(), null, List.of(), List.of(new IscoCode("3"), new IscoCode(unwanted)), Set.of());

        assertThat(TermsPolicy.contradictions(List.of(new IscoCode(wanted)), MAXIMUM, terms))
                .isEqualTo(
                        contradicts
                                ? List.of(new Contradiction("/unwantedOccupations/1", "wanted-and-unwanted"))
                                : List.of());
    }

    @Test
    @DisplayName("E3 nobody is available at a time that a hard limit excludes")
    void availability() {
        assertThat(limited(HardLimit.NO_NIGHTS, MONDAY, DayPart.NIGHT)).isTrue();
        assertThat(limited(HardLimit.NO_NIGHTS, MONDAY, DayPart.EVENING)).isFalse();
        assertThat(limited(HardLimit.NO_EVENINGS, MONDAY, DayPart.EVENING)).isTrue();
        assertThat(limited(HardLimit.NO_EVENINGS, MONDAY, DayPart.AFTERNOON)).isFalse();
        assertThat(limited(HardLimit.NO_WEEKENDS, SATURDAY, DayPart.MORNING)).isTrue();
        assertThat(limited(HardLimit.NO_WEEKENDS, SUNDAY, DayPart.MORNING)).isTrue();
        assertThat(limited(HardLimit.NO_WEEKENDS, FRIDAY, DayPart.MORNING)).isFalse();
        assertThat(Stream.of(HardLimit.NO_TELEPHONE, HardLimit.NO_CUSTOMERS, HardLimit.NO_CERTIFICATE_OF_CONDUCT)
                        .anyMatch(limit -> limited(limit, SUNDAY, DayPart.NIGHT)))
                .isFalse();
    }

    private static boolean limited(HardLimit limit, DayOfWeek day, DayPart part) {
        List<String> found =
                codes(terms(true, Set.of(), null, List.of(new WeekPart(day, part)), List.of(), Set.of(limit)));
        assertThat(found).isSubsetOf("/availability available-beyond-limit");
        return !found.isEmpty();
    }

    private static List<String> codes(Terms terms) {
        return TermsPolicy.contradictions(List.of(new IscoCode("9211")), MAXIMUM, terms).stream()
                .map(found -> found.pointer() + " " + found.code())
                .toList();
    }

    private static Terms terms(
            boolean everySector,
            Set<SbiSection> sectors,
            Integer growsToHours,
            List<WeekPart> availability,
            List<IscoCode> unwanted,
            Set<HardLimit> limits) {
        return new Terms(
                everySector,
                sectors,
                growsToHours,
                new Availability(availability),
                limits,
                unwanted,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null);
    }
}
