package nl.hoofdzaakwerk.reporting.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
    private final DisclosureControl control = new DisclosureControl(new DisclosureRules(10, 5, 95));

    @Test
    @DisplayName("F10 a count of 1 to 9 people is hidden, nought and 10 are shown")
    void shouldHideSmallCounts() {
        CountTable<String> table = new CountTable<String>()
                .count("nought", 0)
                .count("one", 1)
                .count("nine", 9)
                .count("ten", 10);

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("nought", new Shown(0))
                .containsEntry("one", new Hidden())
                .containsEntry("nine", new Hidden())
                .containsEntry("ten", new Shown(10));
    }

    @Test
    @DisplayName("F10 what is shown is rounded to the nearest 5")
    void shouldRound() {
        CountTable<String> table = new CountTable<String>()
                .count("twelve", 12)
                .count("thirteen", 13)
                .count("seventeen", 17);

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("twelve", new Shown(10))
                .containsEntry("thirteen", new Shown(15))
                .containsEntry("seventeen", new Shown(15));
    }

    @Test
    @DisplayName("F10 a hidden part takes a second part with it, so that the total gives nothing away")
    void shouldHideACompanion() {
        CountTable<String> table = new CountTable<String>()
                .count("total", 94)
                .count("a", 4)
                .count("b", 30)
                .count("c", 60)
                .sum("total", List.of("a", "b", "c"));

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("total", new Shown(95))
                .containsEntry("a", new Hidden())
                .containsEntry("b", new Hidden())
                .containsEntry("c", new Shown(60));
    }

    @Test
    @DisplayName("F10 hiding in a table of two directions leaves no row and no column with one hidden cell")
    void shouldProtectRowsAndColumns() {
        CountTable<String> table = twoByTwo(4, 26, 40, 30);

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("north EPA", new Hidden())
                .containsEntry("north CMD", new Hidden())
                .containsEntry("south EPA", new Hidden())
                .containsEntry("south CMD", new Hidden())
                .containsEntry("north", new Shown(30))
                .containsEntry("south", new Shown(70))
                .containsEntry("nation", new Shown(100));
    }

    @Test
    @DisplayName("F10 a split in which nearly everyone is in one group is hidden, though no count is small")
    void shouldNotTellEveryonesGroup() {
        CountTable<String> table = twoByTwo(30, 0, 40, 40);

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.get("north")).isEqualTo(new Shown(30));
        assertThat(published.get("north EPA")).isEqualTo(new Hidden());
        assertThat(published.get("north CMD")).isEqualTo(new Hidden());
    }

    @Test
    @DisplayName("F10 a split of nobody is shown as noughts")
    void shouldShowNoughtsOfNobody() {
        CountTable<String> table = twoByTwo(0, 0, 40, 40);

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.get("north")).isEqualTo(new Shown(0));
        assertThat(published.get("north EPA")).isEqualTo(new Shown(0));
        assertThat(published.get("north CMD")).isEqualTo(new Shown(0));
        assertThat(published.get("south EPA")).isEqualTo(new Shown(40));
    }

    @Test
    @DisplayName(
            "F10 a hidden count is not narrowed by an outcome that is shown: 26 of 30, of whom 25 placed, would give the 4 away")
    void shouldHideTellingOutcomes() {
        CountTable<String> table = new CountTable<String>()
                .count("started", 30)
                .count("started a", 4)
                .count("started b", 26)
                .count("placed b", 25)
                .sum("started", List.of("started a", "started b"))
                .inclusion("placed b", "started b");

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("placed b", new Shown(25))
                .containsEntry("started a", new Hidden())
                .containsEntry("started b", new Hidden())
                .containsEntry("started", new Hidden());
    }

    @Test
    @DisplayName("F10 the threshold is data, and has a floor")
    void shouldTakeTheThresholdFromItsRules() {
        CountTable<String> table = new CountTable<String>().count("twelve", 12);

        PublishedCount published = new DisclosureControl(new DisclosureRules(15, 5, 95))
                .protect(table)
                .get("twelve");

        assertThat(published).isEqualTo(new Hidden());
        assertThatThrownBy(() -> new DisclosureRules(4, 1, 95)).hasMessage("threshold must be at least 5");
    }

    @Test
    @DisplayName("F10 a small count in three sums gets a companion in each")
    void shouldProtectInEveryDirection() {
        CountTable<String> table = new CountTable<String>().count("cell", 5);
        for (String direction : List.of("age", "route", "benefit")) {
            table.count(direction + " rest", 20)
                    .count(direction + " other", 30)
                    .count(direction, 55)
                    .sum(direction, List.of("cell", direction + " rest", direction + " other"));
        }

        ProtectedTable<String> published = control.protect(table);

        assertThat(published.cells())
                .containsEntry("cell", new Hidden())
                .containsEntry("age rest", new Hidden())
                .containsEntry("route rest", new Hidden())
                .containsEntry("benefit rest", new Hidden())
                .containsEntry("age other", new Shown(30))
                .containsEntry("age", new Shown(55));
    }

    @Test
    @DisplayName("F10 counts that do not add up are a fault, not a table")
    void shouldRefuseInconsistentCounts() {
        CountTable<String> table = new CountTable<String>().count("total", 11).count("part", 10);

        assertThatThrownBy(() -> table.sum("total", List.of("part")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parts of total add up to 10");
    }

    private static CountTable<String> twoByTwo(long northEpa, long northCmd, long southEpa, long southCmd) {
        return new CountTable<String>()
                .count("north EPA", northEpa)
                .count("north CMD", northCmd)
                .count("south EPA", southEpa)
                .count("south CMD", southCmd)
                .count("north", northEpa + northCmd)
                .count("south", southEpa + southCmd)
                .count("EPA", northEpa + southEpa)
                .count("CMD", northCmd + southCmd)
                .count("nation", northEpa + northCmd + southEpa + southCmd)
                .sum("north", List.of("north EPA", "north CMD"), CountTable.Split.SENSITIVE)
                .sum("south", List.of("south EPA", "south CMD"), CountTable.Split.SENSITIVE)
                .sum("nation", List.of("EPA", "CMD"), CountTable.Split.SENSITIVE)
                .sum("EPA", List.of("north EPA", "south EPA"))
                .sum("CMD", List.of("north CMD", "south CMD"))
                .sum("nation", List.of("north", "south"));
    }
}
