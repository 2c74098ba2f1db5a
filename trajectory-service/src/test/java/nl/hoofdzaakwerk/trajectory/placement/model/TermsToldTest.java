package nl.hoofdzaakwerk.trajectory.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WageBand;
import nl.hoofdzaakwerk.events.WorkEndReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsToldTest {
    @ParameterizedTest
    @CsvSource({
        "14.99, HOUR, 36, UNDER_FIFTEEN",
        "15.00, HOUR, 36, FIFTEEN_TO_TWENTY",
        "19.99, HOUR, 8, FIFTEEN_TO_TWENTY",
        "25.00, HOUR, 8, TWENTY_FIVE_OR_MORE",
        "1299.00, MONTH, 20, UNDER_FIFTEEN",
        "1300.00, MONTH, 20, FIFTEEN_TO_TWENTY",
        "3120.00, MONTH, 36, TWENTY_TO_TWENTY_FIVE"
    })
    @DisplayName("G3 of a wage reporting is told the band of the hour; a month is 52/12 weeks")
    void wage(BigDecimal amount, WagePer per, int hours, WageBand expected) {
        Terms terms = new Terms(
                LocalDate.of(2026, 3, 1),
                new HoursPerWeek(hours),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Wage(amount, per)));

        assertThat(TermsTold.wage(terms)).contains(expected);
    }

    @Test
    @DisplayName("G3 that somebody fell ill is told as another reason")
    void illness() {
        assertThat(TermsTold.ending(PlacementEndReason.SICK)).isEqualTo(WorkEndReason.OTHERWISE);
        assertThat(TermsTold.ending(PlacementEndReason.DISMISSED_IN_TRIAL_PERIOD))
                .isEqualTo(WorkEndReason.DISMISSED);
    }

    @ParameterizedTest
    @CsvSource({"6113, 61, true", "61, 6113, true", "6113, 9211, false"})
    @DisplayName("E3 work is what the candidate wished for when one is part of the other's occupation group")
    void preferred(String work, String wish, boolean expected) {
        KindOfWork kind = KindOfWork.of(Optional.of(new IscoCode(work)), List.of(new IscoCode(wish)));

        assertThat(kind.preferred()).contains(expected);
        assertThat(kind.majorGroup()).contains("6");
    }

    @Test
    @DisplayName("E3 without a wish or an occupation nobody knows whether it is preferred work")
    void unknown() {
        assertThat(KindOfWork.of(Optional.of(new IscoCode("61")), List.of()).preferred())
                .isEmpty();
        assertThat(KindOfWork.of(Optional.empty(), List.of(new IscoCode("61"))).preferred())
                .isEmpty();
    }
}
