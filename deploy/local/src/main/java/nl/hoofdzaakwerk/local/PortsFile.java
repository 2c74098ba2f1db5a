package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remembers the ports of a running platform, one {@code VARIABLE=number} a line. */
final class PortsFile {

    private PortsFile() {}

    static void write(Path file, Ports ports) {
        String text = Arrays.stream(PortName.values())
                .map(name -> name.variable() + "=" + ports.of(name) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Optional<Ports> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> environment = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split("=", 2);
                environment.put(words[0], words[1]);
            }
            return Optional.of(Ports.from(environment));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
