package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {
    private static final LocalDate FROM = LocalDate.of(2023, 3, 15);

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "0,60", "60,60", "16,24"})
    @DisplayName("E3 wished hours are a range within a week")
    void hours(int minimum, int maximum) {
        assertThat(wishes(minimum, maximum, 0, 0).minimumHours()).isEqualTo(minimum);
        assertThat(wishes(minimum, maximum, 0, 0).maximumHours()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,0", "2,1", "0,61", "61,61"})
    @DisplayName("E3 hours that are no range within a week are no wish")
    void impossibleHours(int minimum, int maximum) {
        assertThatIllegalArgumentException().isThrownBy(() -> wishes(minimum, maximum, 0, 0));
    }

    @Test
    @DisplayName("E3 a wish has at most 20 occupations and 240 minutes of travel")
    void limits() {
        assertThat(wishes(0, 1, 20, 240).preferredOccupations()).hasSize(20);
        assertThat(wishes(0, 1, 0, 240).maximumTravelMinutes()).isEqualTo(240);
        assertThatIllegalArgumentException().isThrownBy(() -> wishes(0, 1, 21, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> wishes(0, 1, 0, 241));
        assertThatIllegalArgumentException().isThrownBy(() -> wishes(0, 1, 0, -1));
    }

    @Test
    @DisplayName("E3 conditions are needed once each, in a fixed order")
    void conditions() {
        Wishes wishes = new Wishes(
                List.of(),
                0,
                1,
                TravelMode.CAR,
                0,
                List.of(WorkCondition.BUDDY, WorkCondition.QUIET, WorkCondition.BUDDY),
                DisclosureLevel.NONE,
                FROM,
                Terms.NOTHING_SAID);

        assertThat(wishes.neededConditions()).containsExactly(WorkCondition.QUIET, WorkCondition.BUDDY);
    }

    @Test
    @DisplayName("E5 E3 a wish says how to travel, what an employer may know, and from when")
    void complete() {
        assertThatNullPointerException().isThrownBy(() -> with(null, DisclosureLevel.NONE, FROM));
        assertThatNullPointerException().isThrownBy(() -> with(TravelMode.WALK, null, FROM));
        assertThatNullPointerException().isThrownBy(() -> with(TravelMode.WALK, DisclosureLevel.FULL, null));
    }

    private static Wishes with(TravelMode travel, DisclosureLevel disclosure, LocalDate from) {
        return new Wishes(List.of(), 0, 1, travel, 0, List.of(), disclosure, from, Terms.NOTHING_SAID);
    }

    private static Wishes wishes(int minimum, int maximum, int occupations, int travel) {
        return new Wishes(
                Collections.nCopies(occupations, new IscoCode("92")),
                minimum,
                maximum,
                TravelMode.WALK,
                travel,
                List.of(),
                DisclosureLevel.NONE,
                FROM,
                Terms.NOTHING_SAID);
    }
}
