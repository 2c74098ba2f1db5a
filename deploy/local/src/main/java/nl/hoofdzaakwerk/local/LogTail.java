package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, read without reading the rest. */
public final class LogTail {

    private static final int LONGEST = 256 * 1024;

    private LogTail() {}

    /**
     * The last lines of a file.
     *
     * @param file a text file in UTF-8; a missing file has no lines
     * @param count how many lines at most
     */
    public static List<String> lines(Path file, int count) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, log.length() - LONGEST);
            byte[] end = new byte[(int) (log.length() - start)];
            log.seek(start);
            log.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static boolean saysDiskIsFull(Path file) {
        return lines(file, 200).stream().anyMatch(line -> line.contains("No space left on device"));
    }
}
