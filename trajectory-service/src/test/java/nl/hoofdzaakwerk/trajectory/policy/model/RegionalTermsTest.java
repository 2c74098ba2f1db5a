package nl.hoofdzaakwerk.trajectory.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalTermsTest {
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    @Test
    @DisplayName("A7 A8 A9 the numbers of a rule are read from the data, with their source")
    void numbers() {
        assertThat(SustainableTerms.of(policy("A7", Map.of("minimumHoursPerWeek", 12, "minimumMonths", 6))))
                .isEqualTo(new SustainableTerms(12, 6, "HR"));
        assertThat(ShortJobTerms.of(policy("A8", Map.of("minimumMonths", 6)))).isEqualTo(new ShortJobTerms(6, "HR"));
        assertThat(UnpaidWorkTerms.of(
                        policy("A9", Map.of("maximumPeriods", 2, "monthsPerPeriod", 3, "warningDays", 30))))
                .isEqualTo(new UnpaidWorkTerms(2, 3, 30, "HR"));
        assertThat(ContractEndTerms.of(policy("X5-contract-end", Map.of("warningDays", 30))))
                .isEqualTo(new ContractEndTerms(30, "HR"));
    }

    @Test
    @DisplayName("A5 the planned talks are read from the data")
    void checkIns() {
        assertThat(CheckInTerms.of(policy(
                        "A5-check-ins",
                        Map.of(
                                "firstWeek", 1,
                                "secondWeek", 4,
                                "thirdWeek", 13,
                                "fourthWeek", 26,
                                "thenEveryWeeks", 25,
                                "graceDays", 7))))
                .isEqualTo(new CheckInTerms(List.of(1, 4, 13, 26), 25, 7, "HR"));
        assertThat(new CheckInTerms(List.of(1), 1, 7, "HR").thenEveryWeeks()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sicknessStopsClock", "unpaidLeaveStopsClock", "seasonStopsClock", "otherStopsClock"})
    @DisplayName("A7 which interruption stops the clock is read from the data, each by itself")
    void interruptions(String stops) {
        Map<String, Integer> numbers = new HashMap<>(Map.of(
                "sicknessStopsClock", 0,
                "unpaidLeaveStopsClock", 0,
                "seasonStopsClock", 0,
                "otherStopsClock", 0,
                "longestWeeks", 6));
        numbers.put(stops, 1);

        assertThat(InterruptionTerms.of(policy("A7-interruptions", numbers)))
                .isEqualTo(new InterruptionTerms(
                        stops.startsWith("sick"),
                        stops.startsWith("unpaid"),
                        stops.startsWith("season"),
                        stops.startsWith("other"),
                        6,
                        "HR"));
    }

    @Test
    @DisplayName("A9 data that lacks a number is an error, never a zero")
    void lacking() {
        RegionalPolicy policy = policy("A9", Map.of("maximumPeriods", 2));

        assertThatThrownBy(() -> UnpaidWorkTerms.of(policy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks monthsPerPeriod");
        assertThat(policy.id()).isEqualTo(new UUID(0, 1));
        assertThat(policy.rule()).isEqualTo("A9");
        assertThat(policy.region()).contains(new RegionCode("AM15"));
        assertThat(policy.validFrom()).isEqualTo(SINCE);
        assertThat(policy.validUntil()).isEmpty();
        assertThat(policy.source()).isEqualTo("HR");
        assertThat(policy.parameters()).containsExactly(Map.entry("maximumPeriods", 2));
    }

    @Test
    @DisplayName("A9 a remark bears its rule's id, and two refusals are told together")
    void rulings() {
        Remark remark = Remark.of("A9", "A9.too-long", "NHN", 3);
        Ruling refused = Ruling.refused("/kind", remark);

        assertThatThrownBy(() -> Remark.of("A9", "A8.too-short", "NHN")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ruling.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Ruling.refusedIf(false, "/kind", remark)).isEqualTo(Ruling.allowed());
        assertThat(Ruling.refusedIf(true, "/kind", remark)).isEqualTo(refused);
        assertThat(Ruling.allowed().and(Ruling.allowed())).isEqualTo(Ruling.allowed());
        assertThat(Ruling.allowed().and(refused)).isEqualTo(refused);
        assertThat(refused.and(Ruling.refused("", remark)))
                .isEqualTo(new Ruling.Refused(
                        List.of(new Ruling.Refusal("/kind", remark), new Ruling.Refusal("", remark))));
    }

    private static RegionalPolicy policy(String rule, Map<String, Integer> numbers) {
        return new RegionalPolicy(new UUID(0, 1), rule, new RegionCode("AM15"), SINCE, "HR", numbers);
    }
}
