package nl.hoofdzaakwerk.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./hw test}: {@code ./mvnw verify}, two modules at a time, then what came out of it in a few lines. It runs
 * from its source, before anything is built, and therefore uses nothing but the JDK.
 */
public final class TestRun {

    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");
    private static final Pattern FAILED_CASE =
            Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*[^/]>\\s*<(?:failure|error)");

    private int tests;
    private int skipped;
    private final List<String> failed = new ArrayList<>();

    private TestRun() {}

    /**
     * Runs all tests, or with {@code --mutation} tests the tests; exits with Maven's own code.
     *
     * @param arguments the others are passed on to Maven
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> passedOn = new ArrayList<>(List.of(arguments));
        if (passedOn.remove("--mutation")) {
            System.exit(MutationRun.run(passedOn));
        }
        BrowserSetup.run();
        long begin = System.currentTimeMillis();
        int code = maven("verify --threads 2", passedOn);
        TestRun run = new TestRun();
        run.readReports(begin);
        run.print(code, Duration.ofMillis(System.currentTimeMillis() - begin));
        System.exit(code);
    }

    static int maven(String goals, List<String> passedOn) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./mvnw", "--batch-mode", "--no-transfer-progress"));
        command.addAll(List.of(goals.split(" ")));
        command.addAll(passedOn);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void readReports(long since) throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("."),
                6,
                (file, attributes) ->
                        isReport(file) && attributes.lastModifiedTime().toMillis() >= since)) {
            for (Path report : files.toList()) {
                read(Files.readString(report));
            }
        }
    }

    private static boolean isReport(Path file) {
        String path = file.toString();
        return (path.contains("surefire-reports") || path.contains("failsafe-reports"))
                && file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private void read(String report) {
        Matcher suite = SUITE.matcher(report);
        if (suite.find()) {
            tests += number(suite.group(), "tests");
            skipped += number(suite.group(), "skipped");
        }
        Matcher failure = FAILED_CASE.matcher(report);
        while (failure.find()) {
            failed.add(failure.group(2) + ": " + failure.group(1));
        }
    }

    private static int number(String element, String attribute) {
        Matcher matcher = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(element);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private void print(int code, Duration time) {
        System.out.println();
        failed.forEach(test -> System.out.println("  failed  " + test));
        System.out.printf(
                Locale.ROOT,
                "%s: %d tests, %d failed, %d skipped, in %d min %02d s%n",
                code == 0 && failed.isEmpty() ? "ALL GREEN" : "NOT GREEN",
                tests,
                failed.size(),
                skipped,
                time.toMinutes(),
                time.toSecondsPart());
        if (code != 0 && failed.isEmpty()) {
            System.out.println("the build itself failed; Maven's first [ERROR] above says where");
        }
    }
}
