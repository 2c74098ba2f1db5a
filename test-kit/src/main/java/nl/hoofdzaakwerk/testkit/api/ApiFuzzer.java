package nl.hoofdzaakwerk.testkit.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.hoofdzaakwerk.testkit.Database;

/**
 * Sends every operation of the running service every kind of bad request, one wrong thing at a time. Each must be
 * answered with the right status as problem+json that names the field, and must store nothing. POST requests are also
 * repeated with the same Idempotency-Key.
 */
public final class ApiFuzzer {

    private static final Set<String> LEAKS = Set.of("Exception", "\tat ", "java.", "org.hibernate", "org.postgresql");

    private static final int TOGETHER = 12;

    private final ApiExamples examples;
    private final Database database;
    private final OpenApiDocument document;
    private final Findings findings;

    /** An operation to try. */
    private record Subject(ApiOperation operation, Example example, Actor caller) {
        ApiAnswer send(ApiRequest request) {
            return ApiClient.send(operation.method(), operation.path(), request, token());
        }

        /** None for what anybody may call: it is called as anybody would. */
        String token() {
            return operation.isPublic() ? null : caller.token();
        }
    }

    /** An operation with its bad requests, and what they were answered. */
    private record Fuzzed(
            Subject subject, ApiRequest request, List<Mutation> mutations, Map<Mutation, ApiAnswer> answers) {
        ApiOperation operation() {
            return subject.operation();
        }

        void sendAll() {
            String token = subject.token();
            for (Mutation mutation : mutations) {
                answers.put(
                        mutation, ApiClient.send(operation().method(), mutation.template(), mutation.request(), token));
            }
        }
    }

    /** A request that was answered, with its key. */
    private record Repeated(Subject subject, ApiRequest request) {}

    private ApiFuzzer(ApiExamples examples, Database database) {
        this.examples = examples;
        this.database = database;
        this.document = OpenApiDocument.ofRunningService();
        this.findings = new Findings("Bad input to " + examples.service());
    }

    /** @param database the service's own, to see that nothing is stored */
    public static ApiFuzzer of(ApiExamples examples, Database database) {
        return new ApiFuzzer(examples, database);
    }

    /**
     * Answers the number of checks made.
     *
     * @throws AssertionError naming every bad request that was not answered as it should be
     */
    public int verify() {
        try (Connection connection = database.connect()) {
            walk(new StoredState(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings.verify();
    }

    private void walk(StoredState stored) {
        List<Subject> subjects = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            Example example = examples.byOperation().get(operation.id());
            if (example == null) {
                findings.fail("no example for " + operation);
            } else {
                subjects.add(new Subject(operation, example, callerOf(operation)));
            }
        }
        for (int first = 0; first < subjects.size(); first += TOGETHER) {
            List<Subject> some = subjects.subList(first, Math.min(first + TOGETHER, subjects.size()));
            badRequests(stored, some);
            repeatedRequests(
                    stored,
                    some.stream()
                            .filter(subject -> isIdempotent(subject.operation()))
                            .toList());
        }
    }

    private static Actor callerOf(ApiOperation operation) {
        return operation.isPublic()
                ? Roles.everybody().getFirst()
                : Roles.actor(operation.roles().iterator().next());
    }

    private void badRequests(StoredState stored, List<Subject> some) {
        List<Fuzzed> fuzzed = prepared(some, this::fuzz);
        nothingStored(stored, fuzzed, Fuzzed::sendAll, Fuzzed::operation, "bad requests stored something");
        for (Fuzzed one : fuzzed) {
            one.answers().forEach((mutation, answer) -> check(one.operation(), mutation, answer));
            ApiAnswer answer = one.subject().send(one.request());
            findings.check(
                    one.request().isRightAnswer(answer.status()),
                    one.operation() + ": the valid request, sent after the bad ones, got " + answer);
        }
    }

    private Fuzzed fuzz(Subject subject) {
        ApiOperation operation = subject.operation();
        ApiRequest request = subject.example().prepare(subject.caller());
        List<Mutation> mutations = new ArrayList<>(RequestMutations.of(operation, request));
        if (request.hasJsonBody()) {
            BodyMutations bodies = BodyMutations.of(document, operation, request);
            bodies.misfits().forEach(misfit -> findings.fail(operation + ": " + misfit));
            mutations.addAll(bodies.mutations());
        }
        return new Fuzzed(subject, request, mutations, new LinkedHashMap<>());
    }

    /** What the function makes of each, without those whose example fails: they are found and left out. */
    private <T> List<T> prepared(List<Subject> some, Function<Subject, T> preparation) {
        List<T> prepared = new ArrayList<>();
        for (Subject subject : some) {
            try {
                prepared.add(preparation.apply(subject));
            } catch (AssertionError | RuntimeException e) {
                findings.fail(subject.operation() + ": its example failed: " + e);
            }
        }
        return prepared;
    }

    /** Several operations are tried at once, for it takes time to see that nothing is stored; one by one if it is. */
    private <T> void nothingStored(
            StoredState stored, List<T> some, Consumer<T> requests, Function<T, ApiOperation> operation, String what) {
        if (stored.changeBy(() -> some.forEach(requests)).isEmpty()) {
            findings.check(true, what);
            return;
        }
        for (T one : some) {
            String change = stored.changeBy(() -> requests.accept(one));
            findings.check(change.isEmpty(), operation.apply(one) + ": " + what + ": " + change);
        }
    }

    private void check(ApiOperation operation, Mutation mutation, ApiAnswer answer) {
        String what = operation + ": " + mutation.what();
        findings.check(
                mutation.statuses().contains(answer.status()),
                what + ": expected " + new TreeSet<>(mutation.statuses()) + ", got " + answer);
        if (mutation.statuses().contains(answer.status())) {
            findings.check(isProblem(answer), what + ": expected a complete problem+json, got " + answer);
            findings.check(
                    answer.pointers().containsAll(mutation.pointers()),
                    what + ": expected errors[] to name " + mutation.pointers() + ", got " + answer);
        }
    }

    private static boolean isProblem(ApiAnswer answer) {
        return answer.mediaType().equals("application/problem+json")
                && answer.json().path("status").asInt() == answer.status()
                && !answer.json().path("title").asText().isBlank()
                && !answer.json().path("detail").asText().isBlank()
                && LEAKS.stream().noneMatch(answer.body()::contains);
    }

    private static boolean isIdempotent(ApiOperation operation) {
        return operation.method().equals("POST") && !operation.path().endsWith("/_search");
    }

    private void repeatedRequests(StoredState stored, List<Subject> some) {
        List<Repeated> repeated =
                prepared(some, this::repeat).stream().flatMap(Optional::stream).toList();
        nothingStored(
                stored,
                repeated,
                one -> one.subject().send(one.request()),
                one -> one.subject().operation(),
                "the repeated request stored something");
        for (Repeated one : repeated) {
            otherBodyRefused(one);
        }
    }

    /** Sent twice with the same key; empty when the right answer is a refusal. */
    private Optional<Repeated> repeat(Subject subject) {
        ApiRequest request = subject.example().prepare(subject.caller());
        if (request.status() >= 300) {
            return Optional.empty();
        }
        ApiRequest repeated = request.header(ApiRequest.IDEMPOTENCY_KEY, UUID.randomUUID());
        ApiAnswer first = subject.send(repeated);
        ApiAnswer second = subject.send(repeated);
        findings.check(
                request.isRightAnswer(first.status())
                        && second.status() == first.status()
                        && second.json().equals(first.json()),
                subject.operation() + ": the same Idempotency-Key and body gave " + first + " and then " + second);
        return Optional.of(new Repeated(subject, repeated));
    }

    private void otherBodyRefused(Repeated one) {
        if (one.request().body() == null) {
            return;
        }
        Subject subject = one.subject();
        ApiRequest another = subject.example().prepare(subject.caller());
        ApiAnswer third = subject.send(one.request()
                .body(otherBody(one.request(), another), one.request().mediaType()));
        findings.check(
                third.status() == 409 && isProblem(third),
                subject.operation() + ": the same Idempotency-Key with another body: expected 409, got " + third);
    }

    /** Another example's body; where examples are all the same, the same with other white space. */
    private static String otherBody(ApiRequest request, ApiRequest another) {
        return another.body().equals(request.body()) ? request.body() + " " : another.body();
    }
}
