package nl.hoofdzaakwerk.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.hoofdzaakwerk.portal.api.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueItemTest {
    private static final String OWN_ID = "4be1c1d4-9d0c-4f0b-8f7a-0c6a4a7b1e10";
    private static final String OTHER_ID = "9a2f7f3e-11a5-4f57-9a44-5f6e0f9d2b77";

    @Test
    @DisplayName("P6 what is one's own says so, whether a service knows one by login name or by id")
    void shouldKnowOneself() {
        assertThat(who("coach", null)).isEqualTo("uzelf");
        assertThat(who(OWN_ID, "Ans Visser")).isEqualTo("uzelf");
    }

    @Test
    @DisplayName("P6 another owner is told by name where the service gives it, never by an id")
    void shouldNameOthers() {
        assertThat(who(OTHER_ID, "Ans Visser")).isEqualTo("Ans Visser");
        assertThat(who(OTHER_ID, null)).isEqualTo("een collega");
        assertThat(who("matching-chair", null)).isEqualTo("matching-chair");
    }

    @Test
    @DisplayName("P6 what nobody took yet has no owner")
    void shouldLeaveOutWhoIsNotThere() {
        assertThat(who(null, null)).isEmpty();
    }

    private static String who(String owner, String ownerName) {
        NextStep step = new NextStep("Bellen", LocalDate.of(2026, 11, 23));
        return new DueItem("THING", "/v1/things/1", step, owner, ownerName, 0, null, null)
                .who(Set.of("coach", OWN_ID), "uzelf", "een collega");
    }
}
