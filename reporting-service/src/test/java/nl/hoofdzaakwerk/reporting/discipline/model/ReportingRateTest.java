package nl.hoofdzaakwerk.reporting.discipline.model;

import static nl.hoofdzaakwerk.reporting.discipline.model.Obligation.MAY;
import static nl.hoofdzaakwerk.reporting.discipline.model.Obligation.MUST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRate.One;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportingRateTest {

    @Test
    @DisplayName("F8 of seven months expected four were received, three in time; two are overdue and one is awaited")
    void shouldCount() {
        ReportingRate rate = ReportingRate.of(List.of(
                new One(MUST, Punctuality.ON_TIME),
                new One(MUST, Punctuality.ON_TIME),
                new One(MUST, Punctuality.ON_TIME),
                new One(MUST, Punctuality.LATE),
                new One(MUST, Punctuality.OVERDUE),
                new One(MUST, Punctuality.OVERDUE),
                new One(MUST, Punctuality.AWAITED),
                new One(MAY, Punctuality.LATE),
                new One(MAY, Punctuality.NOT_DUE)));

        assertThat(rate).isEqualTo(new ReportingRate(7, 4, 3, 2, 1));
        assertThat(rate.late()).isEqualTo(1);
        assertThat(rate.receivedPercent()).isEqualTo(57);
        assertThat(rate.onTimePercent()).isEqualTo(43);
    }

    @Test
    @DisplayName("F8 where nothing is expected there is no percentage")
    void shouldHaveNoPercentageOfNothing() {
        assertThat(ReportingRate.of(List.of()).receivedPercent()).isNull();
    }
}
