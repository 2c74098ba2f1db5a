package nl.hoofdzaakwerk.matching.tenure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.tenure.model.Tenure.Given;
import nl.hoofdzaakwerk.matching.tenure.model.TenureTable.Group;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenureTableTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final LocalDate AFTER_13_WEEKS = LocalDate.of(2026, 4, 6);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);
    private static final TenureRule RULE = new TenureRule(75, 2);

    private static Tenure work(int points, LocalDate ended) {
        return new Tenure(BEGAN, Optional.ofNullable(ended), Map.of(Criterion.OCCUPATION, new Given(points, 400)));
    }

    private static TenureTable.Row row(List<Tenure> tenures, int weeks, LocalDate today) {
        return TenureTable.of(tenures, RULE, today).rows().stream()
                .filter(row -> row.criterion() == Criterion.OCCUPATION && row.weeks() == weeks)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("X21 work lasted 13 weeks when it had not ended before the day thirteen weeks after it began")
    void reachesTheTerm() {
        assertThat(work(400, null).reached(13)).isTrue();
        assertThat(work(400, AFTER_13_WEEKS).reached(13)).isTrue();
        assertThat(work(400, AFTER_13_WEEKS.minusDays(1)).reached(13)).isFalse();
    }

    @Test
    @DisplayName("X21 work that began less than the term ago is not counted, ended or not")
    void countsOldEnough() {
        List<Tenure> tenures = List.of(work(400, null), work(400, BEGAN.plusDays(3)), work(0, null), work(0, null));

        assertThat(row(tenures, 13, AFTER_13_WEEKS.minusDays(1)).high()).contains(new Group(0, 0));
        assertThat(row(tenures, 13, AFTER_13_WEEKS).high()).contains(new Group(2, 1));
        assertThat(row(tenures, 26, AFTER_13_WEEKS).high()).contains(new Group(0, 0));
        assertThat(row(tenures, 26, LATER).high()).contains(new Group(2, 1));
    }

    @Test
    @DisplayName("X21 three quarters of the points is high, a point less is low")
    void splitsByPoints() {
        var row = row(List.of(work(300, null), work(300, null), work(299, null), work(299, BEGAN)), 13, LATER);

        assertThat(row.high()).contains(new Group(2, 2));
        assertThat(row.low()).contains(new Group(2, 1));
        assertThat(row.low().orElseThrow().share()).contains(50);
    }

    @Test
    @DisplayName("X21 a share is rounded to whole percents, and there is none of nothing")
    void rounds() {
        assertThat(new Group(3, 2).share()).contains(67);
        assertThat(new Group(0, 0).share()).isEmpty();
    }

    @Test
    @DisplayName("X21 nothing is shown of a criterion when one of its groups is too small")
    void hidesSmallGroups() {
        List<Tenure> tenures = Stream.concat(Collections.nCopies(9, work(400, null)).stream(), Stream.of(work(0, null)))
                .toList();

        var row = row(tenures, 13, LATER);

        assertThat(row.high()).isEmpty();
        assertThat(row.low()).isEmpty();
    }

    @Test
    @DisplayName("X20 X21 a criterion that could not be judged counts neither as high nor as low")
    void leavesTheUnknown() {
        List<Tenure> tenures = Collections.nCopies(5, new Tenure(BEGAN, Optional.empty(), Map.of()));

        assertThat(row(tenures, 13, LATER).high()).contains(new Group(0, 0));
        assertThat(row(tenures, 13, LATER).low()).contains(new Group(0, 0));
    }

    @Test
    @DisplayName("X21 there is a row for each criterion and term")
    void hasEachCriterion() {
        assertThat(TenureTable.of(List.of(), RULE, LATER).rows())
                .hasSize(Criterion.values().length * TenureTable.TERMS.size());
    }

    @Test
    @DisplayName("X21 a rule has a share from 1 to 100 percent and groups of two or more")
    void refusesImpossibleRules() {
        assertThatThrownBy(() -> new TenureRule(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TenureRule(101, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TenureRule(75, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Given(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Given(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
