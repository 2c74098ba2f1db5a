package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Resident memory of a process with its helpers. On Linux shared pages count once (proportional set size), so that
 * PostgreSQL's processes do not each count the shared buffers; elsewhere it is what {@code ps} says.
 */
final class Memory {

    private static final int KIBIBYTES = 1024;

    private Memory() {}

    static long mebibytes(ProcessHandle process) {
        List<Long> pids = Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
        if (Files.isDirectory(Path.of("/proc/self"))) {
            return pids.stream().mapToLong(Memory::kibibytesByProc).sum() / KIBIBYTES;
        }
        return kibibytesByPs(pids) / KIBIBYTES;
    }

    private static long kibibytesByProc(long pid) {
        OptionalLong proportional = field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        return proportional.isPresent()
                ? proportional.getAsLong()
                : field(Path.of("/proc/" + pid + "/status"), "VmRSS:").orElse(0);
    }

    private static OptionalLong field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | RuntimeException gone) {
            return OptionalLong.empty();
        }
    }

    private static long kibibytesByPs(List<Long> pids) {
        String list = pids.stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", list).start();
            try (Stream<String> lines = ps.inputReader().lines()) {
                return lines.mapToLong(line -> Long.parseLong(line.strip())).sum();
            }
        } catch (IOException noPs) {
            return 0;
        }
    }
}
