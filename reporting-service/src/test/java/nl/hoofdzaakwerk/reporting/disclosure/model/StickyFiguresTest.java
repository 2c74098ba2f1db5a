package nl.hoofdzaakwerk.reporting.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StickyFiguresTest {
    private final DisclosureControl control = new DisclosureControl(new DisclosureRules(10, 5, 95));

    @Test
    @DisplayName("X22 a shown number stands with nine people behind the move and moves with ten, up and down")
    void shouldMoveWithTen() {
        Protection<String> first = after(50, Map.of());

        assertThat(shown(after(59, first.memory()))).isEqualTo(new Shown(50));
        assertThat(shown(after(60, first.memory()))).isEqualTo(new Shown(60));
        assertThat(shown(after(41, first.memory()))).isEqualTo(new Shown(50));
        assertThat(shown(after(40, first.memory()))).isEqualTo(new Shown(40));
    }

    @Test
    @DisplayName("X22 a number creeps away by nine at a time from what it was, not from what it became")
    void shouldNotCreep() {
        Protection<String> first = after(50, Map.of());
        Protection<String> second = after(55, first.memory());
        Protection<String> third = after(60, second.memory());

        assertThat(shown(second)).isEqualTo(new Shown(50));
        assertThat(shown(third)).isEqualTo(new Shown(60));
    }

    @Test
    @DisplayName("X22 what was too small is shown only when ten people came since")
    void shouldOpenAfterTen() {
        Protection<String> first = after(7, Map.of());

        assertThat(shown(first)).isEqualTo(new Hidden());
        assertThat(shown(after(16, after(10, first.memory()).memory()))).isEqualTo(new Hidden());
        assertThat(shown(after(17, first.memory()))).isEqualTo(new Shown(15));
    }

    @Test
    @DisplayName("X22 a nought that becomes a few is hidden rather than telling that someone came")
    void shouldHideTheFirst() {
        Protection<String> first = after(0, Map.of());

        assertThat(shown(first)).isEqualTo(new Shown(0));
        assertThat(shown(after(1, first.memory()))).isEqualTo(new Hidden());
    }

    @Test
    @DisplayName("X22 a shown number that falls under the threshold stands until it is nought")
    void shouldStandUntilNought() {
        Protection<String> first = after(14, Map.of());
        Protection<String> second = after(3, first.memory());

        assertThat(shown(second)).isEqualTo(new Shown(15));
        assertThat(shown(after(0, second.memory()))).isEqualTo(new Shown(0));
    }

    @Test
    @DisplayName("X22 what an organisation knows of a region does not leave a few of another's: 26 of 30 hides the 30")
    void shouldReckonWithAnOrganisation() {
        CountTable<String> table = new CountTable<String>()
                .count("region", 30, Map.of("ggz-a", 26L, "ggz-b", 4L))
                .count("other region", 40, Map.of("ggz-c", 20L, "ggz-d", 20L))
                .count("third region", 60, Map.of("ggz-e", 30L, "ggz-f", 30L))
                .count("nation", 130)
                .sum("nation", List.of("region", "other region", "third region"));

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.get("region")).isEqualTo(new Hidden());
        assertThat(published.get("other region")).isEqualTo(new Hidden());
        assertThat(published.get("third region")).isEqualTo(new Shown(60));
        assertThat(published.get("nation")).isEqualTo(new Shown(130));
    }

    @Test
    @DisplayName("X22 an organisation's own count is no secret to it: 20 and 20 in a region are shown")
    void shouldShowWhatNobodyLearnsFrom() {
        CountTable<String> table = new CountTable<String>().count("region", 40, Map.of("ggz-a", 20L, "ggz-b", 20L));

        assertThat(control.protect(table).get("region")).isEqualTo(new Shown(40));
    }

    private Protection<String> after(long count, Map<String, Remembered> memory) {
        return control.protect(List.of(new CountTable<String>().count("people", count)), memory);
    }

    private static PublishedCount shown(Protection<String> protection) {
        return protection.table().get("people");
    }
}
