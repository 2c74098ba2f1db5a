package nl.hoofdzaakwerk.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;

/** Pictures in one file. */
final class Pictures {
    private Pictures() {}

    static byte[] zip(List<Drawing> drawings) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Drawing drawing : drawings) {
                zip.putNextEntry(new ZipEntry(drawing.name() + ".svg"));
                zip.write(Picture.of(drawing).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("pictures could not be written in memory", e);
        }
        return file.toByteArray();
    }
}
