package nl.hoofdzaakwerk.reporting.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackedPlacementTest {
    private static final LocalDate TOLD = LocalDate.of(2023, 6, 30);

    private final TrackedPlacement placement = new TrackedPlacement(UUID.randomUUID(), UUID.randomUUID());

    @Test
    @DisplayName("A7 durability that was told and does not hold is not counted")
    void revoked() {
        placement.sustained(TOLD, 3);

        placement.sustainabilityRevoked(4);

        assertThat(placement.sustainedOn()).isEmpty();
    }

    @Test
    @DisplayName("A7 another day of durability, told since, stays")
    void anotherDay() {
        placement.sustained(TOLD, 3);
        placement.sustained(TOLD.plusDays(40), 5);

        placement.sustainabilityRevoked(4);

        assertThat(placement.sustainedOn()).contains(TOLD.plusDays(40));
    }
}
