package nl.hoofdzaakwerk.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * docs/authorization.md, the one source of who may do what: a table {@code | service | operationId | method | path |
 * roles | scope |}, where the service may stand as the heading of its section instead, and {@code /v1} may be left out
 * of the path. Roles are named as in {@code @RolesAllowed}, or {@code anyone}. A scope is one word of {@link Scope}, or
 * differs per role: {@code organisation; account-manager: region; NATIONAL: all}.
 */
final class AuthorizationTable {

    private static final String ANYONE = "anyone";
    private static final String SECTION = "## ";
    private static final String BASE_PATH = "/v1";
    private static final int COLUMNS = 6;

    private final Map<String, Row> rows;

    private AuthorizationTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** How far a role reaches. */
    enum Scope {
        /** What the user handles personally: not a colleague's. */
        CASELOAD,
        /** What belongs to the own organisation. */
        ORGANISATION,
        /** What belongs to the organisation's regions. */
        REGION,
        /** Everything. */
        ALL
    }

    record Row(String method, String path, Set<String> roles, Map<String, Scope> scopes) {

        Scope scopeOf(Actor actor) {
            for (String key : List.of(
                    actor.role() + "@" + actor.kind(),
                    actor.role(),
                    actor.kind().name())) {
                if (scopes.containsKey(key)) {
                    return scopes.get(key);
                }
            }
            return scopes.get("");
        }
    }

    /** The platform's own table, found from the module's directory upwards. */
    static Path ofPlatform() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null) {
            Path candidate = directory.resolve("docs").resolve("authorization.md");
            if (Files.exists(candidate)) {
                return candidate;
            }
            directory = directory.getParent();
        }
        throw new AssertionError("docs/authorization.md does not exist");
    }

    static AuthorizationTable read(Path file, String service) {
        try {
            Map<String, Row> rows = new TreeMap<>();
            String section = "";
            for (String line : Files.readAllLines(file)) {
                section = line.startsWith(SECTION)
                        ? line.substring(SECTION.length()).trim()
                        : section;
                List<String> cells = withService(cells(line), section);
                if (cells.size() == COLUMNS && cells.getFirst().equals(service) && isRow(cells)) {
                    rows.put(
                            cells.get(1),
                            new Row(cells.get(2), fullPath(cells.get(3)), roles(cells.get(4)), scopes(cells.get(5))));
                }
            }
            return new AuthorizationTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withService(List<String> cells, String section) {
        return cells.size() == COLUMNS - 1
                ? Stream.concat(Stream.of(section), cells.stream()).toList()
                : cells;
    }

    private static boolean isRow(List<String> cells) {
        return !cells.get(1).equals("operationId") && !cells.get(1).startsWith("-");
    }

    private static String fullPath(String path) {
        return path.startsWith(BASE_PATH + "/") ? path : BASE_PATH + path;
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** The row an operation would have, to paste. */
    static String rowFor(String service, ApiOperation operation) {
        String roles = operation.isPublic() ? ANYONE : String.join(" ", operation.roles());
        return "| %s | %s | %s | %s | %s | organisation |"
                .formatted(service, operation.id(), operation.method(), operation.path(), roles);
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.replace("`", "").trim())
                        .toList()
                : List.of();
    }

    private static Set<String> roles(String cell) {
        return Arrays.stream(cell.split("[\\s,]+"))
                .filter(role -> !role.isEmpty() && !role.equals(ANYONE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Scope> scopes(String cell) {
        Map<String, Scope> scopes = new HashMap<>();
        for (String part : cell.split(";")) {
            String[] sides = part.split(":");
            String key = sides.length == 1 ? "" : sides[0].trim();
            scopes.put(key, Scope.valueOf(sides[sides.length - 1].trim().toUpperCase(Locale.ROOT)));
        }
        return scopes;
    }
}
