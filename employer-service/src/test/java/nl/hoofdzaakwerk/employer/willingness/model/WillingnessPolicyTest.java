package nl.hoofdzaakwerk.employer.willingness.model;

import static nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind.HIRE;
import static nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind.MET_CANDIDATE;
import static nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind.REHIRE;
import static nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind.TRIAL;
import static nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WillingnessPolicyTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final WillingnessRules RULES = new WillingnessRules(
            Map.of(
                    VISIT, new WillingnessRules.Weight(10, 100),
                    MET_CANDIDATE, new WillingnessRules.Weight(16, 200),
                    TRIAL, new WillingnessRules.Weight(24, 300),
                    HIRE, new WillingnessRules.Weight(40, 500),
                    REHIRE, new WillingnessRules.Weight(60, 700)),
            30,
            20,
            50);

    @Test
    @DisplayName("X9 without evidence there is no willingness, however often one called")
    void isNothingWithoutEvidence() {
        assertThat(WillingnessPolicy.judge(List.of(), List.of(DAY), RULES, DAY))
                .isEqualTo(new Willingness(0, Band.LOW, List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    @DisplayName("X9 the level is the sum of the evidence, each line with its date, points and what is left of it")
    void sumsEvidence() {
        var evidence = List.of(new Evidence(HIRE, DAY), new Evidence(VISIT, DAY.minusDays(130)));

        var willingness = WillingnessPolicy.judge(evidence, List.of(), RULES, DAY);

        assertThat(willingness.level()).isEqualTo(45);
        assertThat(willingness.band()).isEqualTo(Band.MEDIUM);
        assertThat(willingness.lines())
                .containsExactly(
                        new Willingness.Line(new Evidence(HIRE, DAY), 40, 0, 40.0),
                        new Willingness.Line(new Evidence(VISIT, DAY.minusDays(130)), 10, 100, 5.0));
    }

    @ParameterizedTest
    @DisplayName("X9 nothing fades in the quiet days after a contact; then half goes with every half-life of silence")
    @CsvSource({"0, 40", "30, 40", "530, 20", "1030, 10"})
    void fades(int days, int level) {
        assertThat(level(List.of(new Evidence(HIRE, DAY)), List.of(), DAY.plusDays(days)))
                .isEqualTo(level);
    }

    @Test
    @DisplayName("X9 contact keeps willingness alive")
    void staysWithContact() {
        var hire = List.of(new Evidence(HIRE, DAY));
        var monthly = DAY.datesUntil(DAY.plusDays(531), Period.ofDays(30)).toList();

        assertThat(level(hire, monthly, DAY.plusDays(530))).isEqualTo(40);
        assertThat(level(hire, List.of(DAY.plusDays(500)), DAY.plusDays(530))).isEqualTo(21);
    }

    @Test
    @DisplayName("X9 the level is 100 at most")
    void isCapped() {
        var evidence = List.of(new Evidence(HIRE, DAY), new Evidence(REHIRE, DAY), new Evidence(TRIAL, DAY));

        assertThat(level(evidence, List.of(), DAY)).isEqualTo(100);
    }

    @Test
    @DisplayName("X9 the day on which it falls below its band is told, as long as there is no contact before")
    void tellsFall() {
        var willingness = WillingnessPolicy.judge(List.of(new Evidence(HIRE, DAY)), List.of(), RULES, DAY);
        var fall = willingness.fallsBelow().orElseThrow();

        assertThat(level(List.of(new Evidence(HIRE, DAY)), List.of(), fall)).isEqualTo(19);
        assertThat(level(List.of(new Evidence(HIRE, DAY)), List.of(), fall.minusDays(1)))
                .isEqualTo(20);
        assertThat(willingness.changes()).contains(DAY.plusDays(40));
        assertThat(WillingnessPolicy.judge(List.of(new Evidence(VISIT, DAY)), List.of(), RULES, DAY)
                        .fallsBelow())
                .isEmpty();
    }

    @Test
    @DisplayName("X9 what lies ahead does not count yet, and one visit counts once")
    void leavesOutFuture() {
        var visit = new Evidence(VISIT, DAY);

        assertThat(level(List.of(visit, visit, new Evidence(HIRE, DAY.plusDays(1))), List.of(), DAY))
                .isEqualTo(10);
    }

    @Test
    @DisplayName("X9 rules under which hiring again shows less than hiring once are impossible")
    void refusesImpossibleRules() {
        assertThatThrownBy(() -> new WillingnessRules(
                        Map.of(
                                VISIT, new WillingnessRules.Weight(10, 100),
                                MET_CANDIDATE, new WillingnessRules.Weight(16, 200),
                                TRIAL, new WillingnessRules.Weight(24, 300),
                                HIRE, new WillingnessRules.Weight(40, 500),
                                REHIRE, new WillingnessRules.Weight(39, 700)),
                        30,
                        20,
                        50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WillingnessRules(RULES.weights(), 30, 50, 50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WillingnessRules(Map.of(VISIT, new WillingnessRules.Weight(1, 1)), 30, 20, 50))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static int level(List<Evidence> evidence, List<LocalDate> contacts, LocalDate day) {
        return WillingnessPolicy.judge(evidence, contacts, RULES, day).level();
    }
}
