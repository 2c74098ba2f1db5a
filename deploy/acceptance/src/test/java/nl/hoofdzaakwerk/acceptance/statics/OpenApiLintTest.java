package nl.hoofdzaakwerk.acceptance.statics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The OpenAPI documents keep the API rules")
class OpenApiLintTest {
    private static final Path LINT = Project.ROOT.resolve("deploy/lint");

    @TempDir
    Path directory;

    @BeforeAll
    static void installSpectral() throws IOException, InterruptedException {
        Path installed = LINT.resolve("node_modules/.package-lock.json");
        Path wanted = LINT.resolve("package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) > 0) {
            return;
        }
        assertThat(run(LINT.resolve("target/npm-ci.log"), "npm", "ci", "--ignore-scripts", "--prefer-offline"))
                .as("npm ci in deploy/lint")
                .isZero();
    }

    @Test
    @DisplayName("each service has a committed openapi.json without a finding")
    void committedDocumentsHaveNoFinding() throws IOException, InterruptedException {
        assertThat(Project.services()).hasSize(4).allSatisfy(service -> assertThat(
                        Project.ROOT.resolve(service + "/openapi.json"))
                .isRegularFile());
        List<String> documents = Project.services().stream()
                .map(service -> "../../" + service + "/openapi.json")
                .toList();

        assertThat(findings(documents)).isEmpty();
    }

    @Test
    @DisplayName("a document that keeps the rules has no finding")
    void goodDocumentHasNoFinding() throws IOException, InterruptedException {
        assertThat(findings(List.of("fixtures/good.openapi.json"))).isEmpty();
    }

    @Test
    @DisplayName("a document that breaks every rule is found by each of them")
    void badDocumentBreaksEveryRule() throws IOException, InterruptedException {
        Set<String> rules = new TreeSet<>();
        Pattern.compile("(?m)^ {4}\"([a-z0-9-]+)\": ")
                .matcher(Project.text("deploy/lint/nlgov.spectral.mjs"))
                .results()
                .forEach(rule -> rules.add(rule.group(1)));
        List<String> findings = findings(List.of("fixtures/bad.openapi.json"));

        assertThat(findings.stream().map(finding -> finding.replaceFirst(" .*", "")))
                .containsAll(rules)
                .hasSize(28);
        assertThat(rules).hasSize(20);
        assertThat(findings)
                .contains(
                        "path-spelling paths./MatchingMeeting/: /MatchingMeeting/ must not end in a slash",
                        "api-version-header paths./MatchingMeeting/.get.responses.200:"
                                + " 200 must declare the header API-Version",
                        "bad-request-declared paths./create-meetings.post.responses: POST must declare 400",
                        "answer-schema paths./create-meetings.post.responses.201: 201 must say what is in its body",
                        "answer-schema paths./candidates.get.responses.200.content.application/json:"
                                + " 200 as application/json must have a schema",
                        "nothing-sensitive-in-url paths./candidates.get.parameters.0.name:"
                                + " query parameter bsn is sensitive; use POST to _search");
    }

    private List<String> findings(List<String> documents) throws IOException, InterruptedException {
        Path output = directory.resolve("findings.json");
        List<String> command = new ArrayList<>(List.of(
                "node_modules/.bin/spectral",
                "lint",
                "--ruleset",
                "nlgov.spectral.mjs",
                "--fail-severity",
                "hint",
                "--format",
                "json",
                "--output",
                output.toString()));
        command.addAll(documents);
        int exit = run(directory.resolve("spectral.log"), command.toArray(String[]::new));
        assertThat(exit).as(Files.readString(directory.resolve("spectral.log"))).isIn(0, 1);
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : Project.JSON.readTree(output.toFile())) {
            List<String> path = new ArrayList<>();
            finding.path("path").forEach(part -> path.add(part.asText()));
            String source = finding.path("source").asText().replaceFirst(".*/([^/]+)/openapi.json$", "$1 ");
            findings.add(finding.path("code").asText() + " " + (source.endsWith(" ") ? source : "")
                    + String.join(".", path) + ": " + finding.path("message").asText());
        }
        return findings;
    }

    private static int run(Path log, String... command) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command)
                .directory(LINT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command[0] + " did not end within five minutes, see " + log);
        }
        return process.exitValue();
    }
}
