package nl.hoofdzaakwerk.matching.exposure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static Exposure exposure(int meetingsSince, int mayPass) {
        return new Exposure(
                UUID.randomUUID(),
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-rijnduin"),
                LocalDate.of(2026, 1, 5),
                Optional.empty(),
                meetingsSince,
                mayPass,
                new Exposure.Decisions(0, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("X19 who was not discussed for as many meetings as the rule says is shown, and nobody before that")
    void showsFromTheRulesNumberOn() {
        assertThat(exposure(2, 3).isOverlooked()).isFalse();
        assertThat(exposure(3, 3).isOverlooked()).isTrue();
        assertThat(exposure(4, 3).isOverlooked()).isTrue();
    }

    @Test
    @DisplayName("X19 meetings are counted from nothing on, and at least one may pass")
    void refusesImpossibleCounts() {
        assertThatThrownBy(() -> exposure(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exposure(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
