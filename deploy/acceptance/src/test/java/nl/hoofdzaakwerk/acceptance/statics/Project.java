package nl.hoofdzaakwerk.acceptance.statics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The checked-out project, as files. */
final class Project {
    static final Path ROOT = root();
    static final String PORTAL = "portal";
    static final ObjectMapper JSON = new ObjectMapper();

    private Project() {}

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document of a YAML file; anchors and merge keys are resolved. */
    static List<JsonNode> yaml(String path) {
        Yaml parser = new Yaml(new SafeConstructor(new LoaderOptions()));
        return StreamSupport.stream(parser.loadAll(text(path)).spliterator(), false)
                .<JsonNode>map(JSON::valueToTree)
                .toList();
    }

    /** Paths below a directory whose name ends so, relative to the root, sorted. */
    static List<String> filesBelow(String directory, String ending) {
        try (Stream<Path> paths = Files.walk(ROOT.resolve(directory))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString())
                    .filter(path -> path.endsWith(ending))
                    .filter(path -> !path.contains("node_modules/") && !path.contains("target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What git knows of, or would add. */
    static List<String> trackedFiles() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException("git ls-files failed");
        }
        return output.lines()
                .filter(path -> Files.isRegularFile(ROOT.resolve(path)))
                .toList();
    }

    /** The four services: the modules of the root pom that end so. */
    static List<String> services() {
        return Pattern.compile("<module>([a-z]+-service)</module>")
                .matcher(text("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What is deployed as an image of its own: the services and the portal. */
    static List<String> deployed() {
        return Stream.concat(services().stream(), Stream.of(PORTAL)).toList();
    }

    /** A version property of the root pom. */
    static String version(String property) {
        return Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(text("pom.xml"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
