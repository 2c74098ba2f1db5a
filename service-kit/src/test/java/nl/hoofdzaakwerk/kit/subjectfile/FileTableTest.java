package nl.hoofdzaakwerk.kit.subjectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.FileRow;
import nl.hoofdzaakwerk.events.FileSection;
import nl.hoofdzaakwerk.events.FileValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileTableTest {
    private final FileTable table = new FileTable("work", "Werk", "Work")
            .column("startDate", "Begin", "Start")
            .column("title", "Functie", "Job");

    @Test
    @DisplayName("G4 a table is told in pieces of fifteen rows, none lost and none twice")
    void pieces() {
        for (int row = 1; row <= 31; row++) {
            table.row(LocalDate.of(2026, 1, row), "row " + row);
        }

        assertThat(table.sections())
                .extracting(section -> section.rows().size())
                .containsExactly(15, 15, 1);
        assertThat(table.sections().stream().flatMap(section -> section.rows().stream()))
                .extracting(row -> row.values().getFirst().value())
                .hasSize(31)
                .doesNotHaveDuplicates();
        assertThat(table.sections()).extracting(FileSection::key).containsOnly("work");
    }

    @Test
    @DisplayName("G4 without rows there is nothing to tell")
    void nothing() {
        assertThat(table.sections()).isEmpty();
    }

    @Test
    @DisplayName("G4 an absent value is empty, a long text is cut off, and a control character becomes a space")
    void values() {
        table.row(null, "x".repeat(64)).row("a\u0007b", "y".repeat(65));

        assertThat(table.sections().getFirst().rows().stream()
                        .map(FileRow::values)
                        .flatMap(values -> values.stream()))
                .extracting(FileValue::value)
                .containsExactly("", "x".repeat(64), "a b", "y".repeat(63) + "…");
    }

    @Test
    @DisplayName("G4 a row is as wide as its columns, and columns come first")
    void wide() {
        assertThatThrownBy(() -> table.row("alone").sections()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.column("late", "Laat", "Late")).isInstanceOf(IllegalStateException.class);
    }
}
