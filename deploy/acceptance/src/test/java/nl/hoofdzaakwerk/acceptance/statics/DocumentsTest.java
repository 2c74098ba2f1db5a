package nl.hoofdzaakwerk.acceptance.statics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The repository's documents")
class DocumentsTest {
    /** Files whose purpose is to name where Maven comes from. */
    private static final Set<String> MAY_NAME_REGISTRIES = Set.of("mvnw", ".mvn/wrapper/maven-wrapper.properties");

    private static final Predicate<Documents.Claim> NOTHING_CARRIES = claim -> false;

    @Test
    @DisplayName("publiccode.yaml has every required key")
    void catalogueEntryIsComplete() {
        assertThat(Documents.catalogue(Project.yaml("publiccode.yaml").getFirst()))
                .isEmpty();
    }

    @Test
    @DisplayName("the licence names its SPDX id and the official text")
    void licenceIsNamed() {
        assertThat(Project.text("LICENSE"))
                .startsWith("SPDX-License-Identifier: EUPL-1.2\n")
                .contains("https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12");
    }

    @Test
    @DisplayName("decisions are numbered without a gap, listed, and have context, decision and consequences")
    void decisionsAreComplete() {
        List<String> paths = Project.filesBelow("docs/adr", ".md").stream()
                .filter(path -> !path.endsWith("README.md"))
                .toList();
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(Documents.decision(path, Project.text(path))).isEmpty())
                .allSatisfy(path -> assertThat(Project.text("docs/adr/README.md"))
                        .contains("(" + path.substring(path.lastIndexOf('/') + 1) + ")"));
        for (int index = 0; index < paths.size(); index++) {
            assertThat(paths.get(index)).startsWith("docs/adr/%04d-".formatted(index + 1));
        }
    }

    @Test
    @DisplayName("docs/requirements.md holds every id, and the tests it names carry the id")
    void requirementsAreTraced() throws IOException, InterruptedException {
        assertThat(Documents.requirementIds()).hasSize(114);
        Map<String, String> tests = testSources();

        assertThat(Documents.requirements(Project.text("docs/requirements.md"), claim -> Pattern.compile(
                                "@DisplayName\\(\\s*\"" + claim.id() + "\\b")
                        .matcher(tests.getOrDefault(claim.testClass(), ""))
                        .find()))
                .isEmpty();
    }

    @Test
    @DisplayName("links between documents lead somewhere")
    void linksLeadSomewhere() throws IOException, InterruptedException {
        assertThat(Project.trackedFiles().stream()
                        .filter(path -> path.endsWith(".md"))
                        .flatMap(path -> Documents.deadLinks(path, Project.text(path)).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("no tracked file names a package registry or a path of one machine")
    void nothingPointsToOneMachine() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (String path : Project.trackedFiles()) {
            if (!MAY_NAME_REGISTRIES.contains(path) && isText(path)) {
                found.addAll(Documents.places(path, Project.text(path)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("the glossary has every value of the published enums")
    void glossaryIsComplete() {
        String glossary = Project.text("docs/glossary.md");
        Pattern constants = Pattern.compile("(?s)public enum \\w+[^{]*\\{(.*?)[;}]");
        Set<String> missing = Project.filesBelow("event-contracts/src/main/java", ".java").stream()
                .filter(path -> !path.endsWith("EventType.java") && !path.endsWith("Cleanup.java"))
                .flatMap(path -> constants.matcher(Project.text(path)).results())
                .flatMap(found -> Pattern.compile("\\b[A-Z][A-Z_]+\\b")
                        .matcher(found.group(1).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"]*\"", ""))
                        .results())
                .map(constant -> constant.group())
                .filter(constant -> !Pattern.compile("\\b" + constant + "\\b")
                        .matcher(glossary)
                        .find())
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("the checks can fail")
    void checksBite() {
        String host = "ghcr." + "io/someone/image";
        String place = "/wor" + "k/somewhere";

        assertThat(Documents.places("a.md", "see " + place + "\nfine\nFROM " + host))
                .containsExactly("a.md: see " + place, "a.md: FROM " + host);
        assertThat(Documents.deadLinks("docs/a.md", "[x](nowhere.md) [y](https://example.org) [z](glossary.md#top)"))
                .containsExactly("docs/a.md links nowhere.md, which is not there");
        assertThat(Documents.decision(
                        "docs/adr/0007-x.md", "# 8. X\n\n## Context\nwords\n\n## Decision\n\n## Consequences\n"))
                .containsExactly(
                        "docs/adr/0007-x.md does not begin with its number",
                        "docs/adr/0007-x.md has no Decision",
                        "docs/adr/0007-x.md has no Consequences");
        assertThat(Documents.requirements(
                        "| A1 | a rule | ScopeTest | thin |\n| A2 | a rule | — | done |\n| A3 | a rule | — | odd |",
                        NOTHING_CARRIES))
                .hasSize(5)
                .startsWith(
                        "A1 names ScopeTest, which has no such test",
                        "A2 is done with 0 tests",
                        "A3 has the unknown state odd",
                        "A3 is odd with 0 tests");
        assertThat(Documents.catalogue(Project.JSON.createObjectNode().put("url", "somewhere")))
                .contains("/name is missing", "/legal/license is missing", "url is not absolute");
    }

    private static Map<String, String> testSources() throws IOException, InterruptedException {
        return Project.trackedFiles().stream()
                .filter(path -> path.matches(".*/src/test/java/.*(Test|IT)\\.java"))
                .collect(Collectors.toMap(
                        path -> path.replaceFirst(".*/", "").replace(".java", ""),
                        Project::text,
                        (first, second) -> first + second));
    }

    private static boolean isText(String path) throws IOException {
        try {
            Files.readString(Project.ROOT.resolve(path));
            return true;
        } catch (MalformedInputException _) {
            return false;
        }
    }
}
