package nl.hoofdzaakwerk.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.testkit.platform.PlatformKeys;
import nl.hoofdzaakwerk.testkit.platform.PlatformProcess;

/**
 * The one set of real components of this JVM: started at first use, shared by all test classes, gone with the JVM.
 *
 * <p>Addresses are kept in system properties because Quarkus loads test classes in several class loaders; a static
 * field would start the components once per class loader.
 */
public final class Platform {

    private static final String PREFIX = "hw.test.platform.";
    private static final Path LOG = Path.of("target", "test-platform.log");

    private Platform() {}

    /** Kafka's bootstrap address, {@code host:port}. */
    public static String kafkaBootstrap() {
        return address(PlatformKeys.KAFKA_BOOTSTRAP);
    }

    /** The issuer that signs {@link Tokens}, as in the token's {@code iss}. */
    public static String oidcIssuer() {
        return address(PlatformKeys.OIDC_ISSUER);
    }

    /**
     * A database of its own with the two roles every service has; made at first use.
     *
     * @param name the database's name, e.g. {@code trajectory}
     */
    public static Database database(String name) {
        int port = Integer.parseInt(address(PlatformKeys.POSTGRES_PORT));
        synchronized (System.getProperties()) {
            return new Database(name, port).provision();
        }
    }

    static String signingKey() {
        return address(PlatformKeys.OIDC_KEY);
    }

    private static String address(String key) {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + key) == null) {
                start().forEach((name, value) -> System.setProperty(PREFIX + name, value));
            }
            return System.getProperty(PREFIX + key);
        }
    }

    private static Map<String, String> start() {
        try {
            Process process =
                    new ProcessBuilder(command()).redirectError(LOG.toFile()).start();
            Map<String, String> addresses = readAddresses(process.inputReader());
            if (addresses.isEmpty()) {
                throw new IllegalStateException("The test platform did not start:\n" + tailOfLog());
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command() throws IOException {
        Files.createDirectories(LOG.getParent());
        Path arguments = Files.createTempFile("hw-test-platform-", ".arguments");
        arguments.toFile().deleteOnExit();
        Files.writeString(arguments, "-cp \"" + classPath().replace("\\", "\\\\") + "\"");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "@" + arguments,
                PlatformProcess.class.getName()));
        return command;
    }

    /** Without Quarkus: its log manager belongs to the test JVM and blocks in a bare one. */
    private static String classPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(own.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.contains("quarkus") && !entry.contains("jboss-logmanager"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> readAddresses(BufferedReader output) throws IOException {
        Map<String, String> addresses = new TreeMap<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(PlatformProcess.READY)) {
                return addresses;
            }
            int separator = line.indexOf('=');
            addresses.put(line.substring(0, separator), line.substring(separator + 1));
        }
        return Map.of();
    }

    private static String tailOfLog() throws IOException {
        List<String> lines = Files.readAllLines(LOG);
        return lines.stream().skip(Math.max(0, lines.size() - 40)).collect(Collectors.joining("\n"));
    }
}
