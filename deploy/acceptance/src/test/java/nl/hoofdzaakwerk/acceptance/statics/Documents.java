package nl.hoofdzaakwerk.acceptance.statics;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What must hold for the repository's documents. Each check answers with what it finds wrong. */
final class Documents {
    private static final List<String> CATALOGUE_KEYS = List.of(
            "/publiccodeYmlVersion",
            "/name",
            "/url",
            "/releaseDate",
            "/platforms/0",
            "/categories/0",
            "/developmentStatus",
            "/softwareType",
            "/description/nl",
            "/description/en",
            "/legal/license",
            "/maintenance/type",
            "/maintenance/contacts/0/name",
            "/localisation/localisationReady",
            "/localisation/availableLanguages/0");
    private static final Pattern REQUIREMENT =
            Pattern.compile("(?m)^\\| ([A-GPX][0-9]{1,2}) \\| ([^|]+) \\| ([^|]+) \\| ([a-z]+) \\|$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*(?:Test|IT)");
    private static final Set<String> STATES = Set.of("planned", "thin", "done");
    // in pieces, so that this file is not its own finding
    private static final Pattern REGISTRY = Pattern.compile(
            "(?i)(ghcr|quay|gcr|docker|mcr\\.microsoft)\\.(io|com)\\b|registry\\.(npmjs|yarnpkg)\\.|repo1?\\.maven"
                    + "\\.|index\\." + "docker");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}>-])/(wor" + "k|home|Users|roo" + "t)/[\\w.-]+");

    private Documents() {}

    /** The ids of all requirements: A1…G5, P1–P10, X1–X29. */
    static List<String> requirementIds() {
        Map<String, Integer> last = new LinkedHashMap<>();
        last.put("A", 20);
        last.put("B", 9);
        last.put("C", 5);
        last.put("D", 11);
        last.put("E", 8);
        last.put("F", 17);
        last.put("G", 5);
        last.put("P", 10);
        last.put("X", 29);
        List<String> ids = new ArrayList<>();
        last.forEach((letter, count) -> IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + number)
                .forEach(ids::add));
        return ids;
    }

    static List<String> catalogue(JsonNode entry) {
        Findings findings = new Findings();
        CATALOGUE_KEYS.forEach(key -> findings.unless(
                !entry.at(key).isMissingNode() && !entry.at(key).toString().equals("\"\""), key + " is missing"));
        findings.unless(
                Set.of("0.4", "0.5").contains(entry.path("publiccodeYmlVersion").asText()),
                "unknown publiccode version");
        findings.unless(
                Set.of("concept", "development", "beta", "stable", "obsolete")
                        .contains(entry.path("developmentStatus").asText()),
                "unknown developmentStatus");
        findings.unlessEqual(entry.at("/legal/license").asText(), "EUPL-1.2", "licence");
        findings.unless(URI.create(entry.path("url").asText("-")).isAbsolute(), "url is not absolute");
        entry.path("description").properties().forEach(language -> {
            int brief = language.getValue().path("shortDescription").asText().length();
            int full = language.getValue().path("longDescription").asText().length();
            findings.unless(brief > 0 && brief <= 150, language.getKey() + ": shortDescription has " + brief);
            findings.unless(full >= 150 && full <= 10_000, language.getKey() + ": longDescription has " + full);
            findings.unless(!language.getValue().path("features").isEmpty(), language.getKey() + ": no features");
        });
        return findings.all();
    }

    /** Context, decision and consequences, each with words under it. */
    static List<String> decision(String path, String text) {
        Findings findings = new Findings();
        String number = path.replaceFirst(".*/0*([0-9]+)-.*", "$1");
        findings.unless(text.startsWith("# " + number + ". "), path + " does not begin with its number");
        for (String section : List.of("Context", "Decision", "Consequences")) {
            findings.unless(
                    Pattern.compile("(?m)^## " + section + "\\n+(?!#)\\S")
                            .matcher(text)
                            .find(),
                    path + " has no " + section);
        }
        return findings.all();
    }

    /**
     * Every id stands once with a rule and a known state; a test cell names classes that carry the id.
     *
     * @param carries whether the test class of that name has a display name that begins with that id
     */
    static List<String> requirements(String text, Predicate<Claim> carries) {
        Findings findings = new Findings();
        List<String> ids = new ArrayList<>();
        REQUIREMENT.matcher(text).results().forEach(row -> {
            String id = row.group(1);
            ids.add(id);
            findings.unless(STATES.contains(row.group(4)), id + " has the unknown state " + row.group(4));
            List<String> tests = CLASS_NAME
                    .matcher(row.group(3))
                    .results()
                    .map(name -> name.group())
                    .toList();
            tests.forEach(test -> findings.unless(
                    carries.test(new Claim(id, test)), id + " names " + test + ", which has no such test"));
            findings.unless(
                    row.group(4).equals("planned") == tests.isEmpty(),
                    id + " is " + row.group(4) + " with " + tests.size() + " tests");
        });
        findings.unlessEqual(ids, requirementIds(), "the list of ids");
        return findings.all();
    }

    /** A test class that is said to prove a requirement. */
    record Claim(String id, String testClass) {}

    /** Links to files that are not there. */
    static List<String> deadLinks(String path, String text) {
        Path directory = Project.ROOT.resolve(path).getParent();
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("(?i)[a-z]+:.*|#.*"))
                .filter(target -> !Files.exists(directory.resolve(target.replaceFirst("#.*", ""))))
                .map(target -> path + " links " + target + ", which is not there")
                .toList();
    }

    /** Names of package registries and paths of one machine. */
    static List<String> places(String path, String text) {
        return Pattern.compile("\\R")
                .splitAsStream(text)
                .filter(line -> REGISTRY.matcher(line).find()
                        || MACHINE_PATH.matcher(line).find())
                .map(line -> path + ": " + line.strip())
                .toList();
    }
}
