package nl.hoofdzaakwerk.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearChoiceTest {
    private static final Cell STARTED = Cell.total(Measure.STARTED, Area.NATION);
    private static final UUID NEW = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID OLD = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final List<Protection<Cell>> stored = new ArrayList<>();

    @Test
    @DisplayName("F10 a year that is proven gets its new table, whatever it had before")
    void shouldPublishWhatIsProven() {
        assertThat(choose(protection(0), Optional.of(OLD))).isEqualTo(NEW);
        assertThat(stored).containsExactly(protection(0));
    }

    @Test
    @DisplayName("F10 a year that cannot be proven keeps its table of before, and nothing new of it is stored")
    void shouldKeepTheTableOfBefore() {
        assertThat(choose(protection(1), Optional.of(OLD))).isEqualTo(OLD);
        assertThat(stored).isEmpty();
    }

    @Test
    @DisplayName(
            "F10 a year that cannot be proven and was not published before is withheld: all hidden, none remembered")
    void shouldWithholdTheFirst() {
        assertThat(choose(protection(1), Optional.empty())).isEqualTo(NEW);
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().table().cells()).isEqualTo(Map.of(STARTED, new Hidden()));
        assertThat(stored.getFirst().memory()).isEmpty();
        assertThat(stored.getFirst().hiddenBeside()).isEqualTo(1);
    }

    private UUID choose(Protection<Cell> protection, Optional<UUID> before) {
        return YearChoice.choose(protection, before, chosen -> {
            stored.add(chosen);
            return NEW;
        });
    }

    private static Protection<Cell> protection(int unproven) {
        return new Protection<>(TABLE, Map.of(STARTED, new Remembered(true, 50, false)), 1, 0, 0, unproven);
    }

    private static final ProtectedTable<Cell> TABLE = ProtectedTable.of(Map.of(STARTED, new Shown(50)));
}
