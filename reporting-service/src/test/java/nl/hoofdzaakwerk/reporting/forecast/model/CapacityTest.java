package nl.hoofdzaakwerk.reporting.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final CapacityRule RULE = new CapacityRule(20, 5);
    private static final LocalDate HALFWAY = LocalDate.of(2025, 6, 30);
    private static final StartHistory HISTORY = new StartHistory(HALFWAY, 40, 2, List.of(20L, 20L, 20L, 20L));

    @Test
    @DisplayName(
            "X26 capacity is full-time coaches, to the half, times twenty; the target asks places for as long as guidance lasts")
    void shouldCompareCapacityWithTheTarget() {
        Capacity capacity = Capacity.of(new Staff(6, 475), RULE, 120, 80, 100);

        // 120 running at 80 a year: 1.5 years each; 100 a year need 150 places, 7.5 full-time coaches
        assertThat(capacity).isEqualTo(new Capacity(5.0, 100, 120, 150L, 7.5));
    }

    @Test
    @DisplayName("X26 where nothing starts, how long guidance lasts is not known, nor what a target asks")
    void shouldNotDivideByNothing() {
        assertThat(Capacity.of(new Staff(6, 475), RULE, 120, 0, 100))
                .isEqualTo(new Capacity(5.0, 100, 120, null, null));
    }

    @Test
    @DisplayName("X26 the outlook sets pace beside the pace that the target asks from now on")
    void shouldCompareThePace() {
        Outlook outlook = Outlook.of(HISTORY, 100, Optional.of(new Staff(6, 475)), RULE, Optional.of(120L));

        assertThat(outlook.pace()).isEqualTo(6.7);
        // 60 to start in 184 of 365 days: 6.05 months
        assertThat(outlook.paceNeeded()).isEqualTo(9.9);
        assertThat(outlook.capacity()).isNotNull();
        assertThat(outlook.forecast().expected()).isEqualTo(80);
    }

    @Test
    @DisplayName("X26 a target that is reached asks nothing more; without a target nothing is compared")
    void shouldAskNothingBeyondTheTarget() {
        assertThat(Outlook.of(HISTORY, 40, Optional.empty(), RULE, Optional.of(120L))
                        .paceNeeded())
                .isZero();
        Outlook without = Outlook.of(HISTORY, null, Optional.of(new Staff(6, 475)), RULE, Optional.of(120L));
        assertThat(without.paceNeeded()).isNull();
        assertThat(without.capacity()).isNull();
        assertThat(without.forecast()).isNotNull();
    }

    @Test
    @DisplayName("X26 withheld numbers give no capacity, too short a history no pace")
    void shouldTellNothingOfWithheldNumbers() {
        assertThat(Outlook.of(HISTORY, 100, Optional.empty(), RULE, Optional.of(120L))
                        .capacity())
                .isNull();
        assertThat(Outlook.of(HISTORY, 100, Optional.of(new Staff(6, 475)), RULE, Optional.empty())
                        .capacity())
                .isNull();
        StartHistory shortOne = new StartHistory(HALFWAY, 40, 2, List.of(20L));
        Outlook outlook = Outlook.of(shortOne, 100, Optional.of(new Staff(6, 475)), RULE, Optional.of(120L));
        assertThat(outlook.pace()).isNull();
        assertThat(outlook.forecast()).isNull();
        assertThat(outlook.capacity()).isNull();
        assertThat(Outlook.withheld(100).started()).isNull();
    }

    @Test
    @DisplayName("X27 of four coaches nothing is told, of five it is")
    void shouldCoverAFewCoaches() {
        Map<String, List<Staff>> organisations =
                Map.of("four", List.of(coaches(4)), "five", List.of(coaches(5)), "three", List.of(coaches(3)));

        assertThat(new StaffCover(RULE).shown(organisations)).containsExactly("five");
    }

    @Test
    @DisplayName("X27 an organisation that takes its own coaches away is not left with the four of another")
    void shouldCoverWhatIsLeftBesideAnOrganisation() {
        Map<String, List<Staff>> organisations = Map.of(
                "alone", List.of(coaches(9)),
                "two", List.of(coaches(9), coaches(4)),
                "enough", List.of(coaches(9), coaches(5)),
                "other", List.of(coaches(2), coaches(2)));

        assertThat(new StaffCover(RULE).shown(organisations)).containsExactlyInAnyOrder("alone", "enough");
    }

    @Test
    @DisplayName("X27 one region not told of takes another with it, since the nation less all others is that one")
    void shouldNotLeaveOneRegionOver() {
        Map<String, List<Staff>> organisations =
                Map.of("few", List.of(coaches(2)), "small", List.of(coaches(6)), "large", List.of(coaches(20)));

        assertThat(new StaffCover(RULE).shown(organisations)).containsExactly("large");
    }

    @Test
    @DisplayName("X27 regions without any coach hide nothing, and need no companion")
    void shouldIgnoreEmptyRegions() {
        Map<String, List<Staff>> organisations =
                Map.of("none", List.of(), "nobody", List.of(coaches(0)), "large", List.of(coaches(20)));

        assertThat(new StaffCover(RULE).shown(organisations)).containsExactly("large");
        assertThat(new StaffCover(RULE).coversNation(organisations)).isTrue();
        assertThat(new StaffCover(RULE).coversNation(Map.of("few", List.of(coaches(4)))))
                .isFalse();
    }

    @Test
    @DisplayName("X27 a rule that lets single coaches be told of is refused")
    void shouldRefuseALowerBound() {
        assertThatThrownBy(() -> new CapacityRule(20, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CapacityRule(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Staff(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Staff coaches(int number) {
        return new Staff(number, number * 80);
    }
}
