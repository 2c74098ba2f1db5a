package nl.hoofdzaakwerk.testkit.api;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Walks every operation of the running service's API × everybody: anonymous is 401; each role in each kind of
 * organisation that docs/authorization.md does not name is 403; the right role outside the scope sees nothing (403 or
 * 404, and in lists none of the ids); each role that is named gets its answer.
 */
public final class AuthorizationMatrix {

    private final ApiExamples examples;
    private final AuthorizationTable table;
    private final Map<String, ApiOperation> operations = new TreeMap<>();
    private final Findings findings;
    private final Map<Actor, Minted> tokens = new ConcurrentHashMap<>();

    /** A token is asked for often and lives for minutes. */
    private record Minted(String token, Instant at) {
        private static final Duration KEPT = Duration.ofMinutes(1);

        static Minted of(Actor actor, Minted known) {
            boolean fresh = known != null && known.at().plus(KEPT).isAfter(Instant.now());
            return fresh ? known : new Minted(actor.token(), Instant.now());
        }
    }

    private AuthorizationMatrix(ApiExamples examples, Path file) {
        this.examples = examples;
        this.table = AuthorizationTable.read(file, examples.service());
        this.findings = new Findings("Authorization of " + examples.service());
        OpenApiDocument.ofRunningService().operations().forEach(operation -> operations.put(operation.id(), operation));
    }

    /** The matrix of docs/authorization.md. */
    public static AuthorizationMatrix of(ApiExamples examples) {
        return new AuthorizationMatrix(examples, AuthorizationTable.ofPlatform());
    }

    /** The matrix of another table of the same form. */
    public static AuthorizationMatrix of(ApiExamples examples, Path table) {
        return new AuthorizationMatrix(examples, table);
    }

    /**
     * Answers the number of checks made.
     *
     * @throws AssertionError naming every deviation, and every operation that misses its row or its example
     */
    public int verify() {
        compareNames();
        operations.values().forEach(operation -> {
            AuthorizationTable.Row row = table.rows().get(operation.id());
            Example example = examples.byOperation().get(operation.id());
            if (row != null && example != null) {
                compareRow(operation, row);
                walk(operation, row, example);
            }
        });
        return findings.verify();
    }

    private void compareNames() {
        for (ApiOperation operation : operations.values()) {
            findings.check(
                    table.rows().containsKey(operation.id()),
                    "no row in docs/authorization.md: " + AuthorizationTable.rowFor(examples.service(), operation));
            findings.check(examples.byOperation().containsKey(operation.id()), "no example for " + operation);
        }
        for (String id : table.rows().keySet()) {
            findings.check(operations.containsKey(id), "docs/authorization.md has " + id + ", the API has not");
        }
        for (String id : examples.byOperation().keySet()) {
            findings.check(operations.containsKey(id), "there is an example for " + id + ", which the API has not");
        }
    }

    private void compareRow(ApiOperation operation, AuthorizationTable.Row row) {
        findings.check(
                operation.roles().equals(row.roles()),
                operation + ": roles are " + operation.roles() + ", in docs/authorization.md " + row.roles());
        findings.check(
                operation.method().equals(row.method()) && operation.path().equals(row.path()),
                operation + ": docs/authorization.md says " + row.method() + " " + row.path());
    }

    private void walk(ApiOperation operation, AuthorizationTable.Row row, Example example) {
        if (operation.isPublic()) {
            Actor anybody = Roles.everybody().getFirst();
            expectRightAnswer(operation, example.prepare(anybody), null, "anonymous");
            return;
        }
        for (String role : row.roles()) {
            Actor caller = Roles.actor(role);
            prepared(operation, example, caller, request -> {
                refuseOutsiders(operation, request, row, caller);
                expectRightAnswer(operation, request, tokenOf(caller), caller.toString());
            });
        }
        Actor first = Roles.actor(row.roles().iterator().next());
        prepared(operation, example, first, request -> refuseStrangers(operation, request, row.roles()));
    }

    private void prepared(ApiOperation operation, Example example, Actor caller, Consumer<ApiRequest> checks) {
        try {
            checks.accept(example.prepare(caller));
        } catch (AssertionError | RuntimeException e) {
            findings.fail(operation + ": its example for " + caller + " failed: " + e);
        }
    }

    private void refuseStrangers(ApiOperation operation, ApiRequest request, Set<String> allowed) {
        expect(operation, request, null, Set.of(401), "anonymous");
        Roles.everybody().parallelStream()
                .filter(actor -> !Roles.allows(allowed, actor))
                .map(actor ->
                        Map.entry(actor, ApiClient.send(operation.method(), operation.path(), request, tokenOf(actor))))
                .toList()
                .forEach(answer -> expect(
                        operation,
                        answer.getValue(),
                        Set.of(403),
                        answer.getKey().toString()));
    }

    private void refuseOutsiders(ApiOperation operation, ApiRequest request, AuthorizationTable.Row row, Actor caller) {
        for (Actor outsider : outsiders(row.scopeOf(caller), caller)) {
            if (operation.hasPathParameters()) {
                expect(operation, request, tokenOf(outsider), Set.of(403, 404), "outsider " + outsider);
            } else {
                expectNothingSeen(operation, request, caller, outsider);
            }
        }
    }

    private static List<Actor> outsiders(AuthorizationTable.Scope scope, Actor caller) {
        Actor neighbour = caller.counterpartIn(TestOrganisation.neighbour(caller.kind()));
        Actor elsewhere = caller.counterpartIn(TestOrganisation.elsewhere(caller.kind()));
        return switch (scope) {
            case CASELOAD -> List.of(caller.colleague(), neighbour, elsewhere);
            case ORGANISATION -> List.of(neighbour, elsewhere);
            case REGION -> List.of(elsewhere);
            case ALL -> List.of();
        };
    }

    /** Only what reads can show too much; what another organisation creates is its own. */
    private void expectNothingSeen(ApiOperation operation, ApiRequest request, Actor caller, Actor outsider) {
        if (!operation.method().equals("GET") && !operation.path().endsWith("/_search")) {
            return;
        }
        ApiAnswer own = ApiClient.send(operation.method(), operation.path(), request, tokenOf(caller));
        if (!own.isList()) {
            return;
        }
        findings.check(
                !own.itemIds().isEmpty(),
                operation + " as " + caller + ": the example prepares nothing to see, so nothing is proven");
        ApiAnswer seen = ApiClient.send(operation.method(), operation.path(), request, tokenOf(outsider));
        findings.check(
                seen.status() == 200 || seen.status() == 403 || seen.status() == 404,
                operation + " as outsider " + outsider + ": expected a list, 403 or 404, got " + seen);
        List<String> shown =
                own.itemIds().stream().filter(seen.body()::contains).toList();
        findings.check(
                shown.isEmpty(),
                operation + " shows " + shown.size() + " items of " + caller + " to outsider " + outsider + ": "
                        + shown);
    }

    private String tokenOf(Actor actor) {
        return tokens.compute(actor, Minted::of).token();
    }

    private void expectRightAnswer(ApiOperation operation, ApiRequest request, String token, String who) {
        ApiAnswer answer = ApiClient.send(operation.method(), operation.path(), request, token);
        findings.check(
                request.isRightAnswer(answer.status()),
                operation + " as " + who + ": expected "
                        + (request.status() == 0 ? "2xx" : String.valueOf(request.status())) + ", got " + answer);
    }

    private void expect(ApiOperation operation, ApiRequest request, String token, Set<Integer> statuses, String who) {
        expect(operation, ApiClient.send(operation.method(), operation.path(), request, token), statuses, who);
    }

    private void expect(ApiOperation operation, ApiAnswer answer, Set<Integer> statuses, String who) {
        findings.check(
                statuses.contains(answer.status()),
                operation + " as " + who + ": expected " + new TreeSet<>(statuses) + ", got " + answer);
    }
}
