package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTemplateTest {

    @TempDir
    Path folder;

    @Test
    void shouldDoNothingWithoutATemplate() throws IOException {
        ClusterTemplate template = new ClusterTemplate(folder.resolve("template/none"));

        assertThat(template.copyTo(folder.resolve("postgres"))).isFalse();
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    @Test
    void shouldCopyWhatWasKeptWithItsPermissions() throws IOException {
        Path original = Files.createDirectories(folder.resolve("original/base"));
        Files.writeString(original.resolve("1"), "table");
        Files.setPosixFilePermissions(original.getParent(), PosixFilePermissions.fromString("rwx------"));
        ClusterTemplate template = new ClusterTemplate(folder.resolve("template/one"));

        template.keep(original.getParent());

        assertThat(original).doesNotExist();
        assertThat(template.copyTo(folder.resolve("postgres"))).isTrue();
        assertThat(folder.resolve("postgres/base/1")).hasContent("table");
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(template.exists()).isTrue();
    }
}
