package nl.hoofdzaakwerk.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ./hw test --mutation}: changes the rules of the trajectory-service in small ways and counts how many of the
 * changes its plain unit tests notice. Runs from its source, as {@link TestRun} does.
 */
final class MutationRun {

    private static final String SERVICE = "trajectory-service";
    private static final Path REPORT = Path.of(SERVICE, "target", "pit-reports", "mutations.xml");
    private static final Pattern MUTATION = Pattern.compile(
            "<mutation detected='(true|false)'.*?<mutatedClass>nl\\.hoofdzaakwerk\\.trajectory\\.([a-z]+)\\.");

    private final Map<String, int[]> counts = new TreeMap<>();

    private MutationRun() {}

    /**
     * Builds and runs; the build itself fails when too few changes are noticed.
     *
     * @param arguments passed on to Maven
     * @return Maven's own code
     */
    static int run(List<String> arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(REPORT);
        int code = TestRun.maven("-Pmutation -pl " + SERVICE + " -am process-test-classes", arguments);
        if (Files.exists(REPORT)) {
            MutationRun run = new MutationRun();
            run.read(Files.readString(REPORT));
            run.print(code);
        }
        return code;
    }

    private void read(String report) {
        Matcher mutation = MUTATION.matcher(report);
        while (mutation.find()) {
            for (String counted : List.of(mutation.group(2), "in all")) {
                int[] count = counts.computeIfAbsent(counted, name -> new int[2]);
                count[0] += mutation.group(1).equals("true") ? 1 : 0;
                count[1]++;
            }
        }
    }

    private void print(int code) {
        System.out.println();
        counts.forEach((feature, count) -> System.out.printf(
                Locale.ROOT,
                "  %-14s %4d of %4d changes noticed, %3d %%%n",
                feature,
                count[0],
                count[1],
                100 * count[0] / count[1]));
        System.out.println(code == 0 ? "ENOUGH" : "NOT ENOUGH, or not run; the report is beside " + REPORT);
    }
}
