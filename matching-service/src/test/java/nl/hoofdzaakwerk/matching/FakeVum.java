package nl.hoofdzaakwerk.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * VUM as a mediator meets it, on loopback: holds everybody to VUM's rules for headers and questions, answers in its
 * words, and can be in every bad mood.
 */
final class FakeVum {
    static final String TOKEN = "let-me-in";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final long DRIP_MILLIS = 100;
    private static final int DRIPS = 200;

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Mood mood = Mood.FINE;
    private volatile List<String> vacancies = List.of();
    private volatile List<String> profiles = List.of();
    private volatile boolean more;
    private volatile CountDownLatch patience = new CountDownLatch(1);

    /** How it answers. */
    enum Mood {
        FINE,
        NOT_LETTING_IN,
        TOO_OFTEN,
        UNAVAILABLE,
        FAILING,
        SILENT,
        DRIPPING,
        HANGING_UP,
        MALFORMED,
        NO_ANSWER_AT_ALL,
        WITHOUT_MATCHES,
        ENDLESS
    }

    /** A question as it arrived. */
    record Heard(String method, String path, Map<String, String> headers, String body) {
        JsonNode question() {
            return parse(body);
        }
    }

    private FakeVum(HttpServer server) {
        this.server = server;
    }

    static FakeVum start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeVum vum = new FakeVum(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", vum::receive);
            server.start();
            return vum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        patience.countDown();
        server.stop(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/vum/v1");
    }

    /** Fine, with nothing heard and nothing to tell. */
    FakeVum reset() {
        patience.countDown();
        patience = new CountDownLatch(1);
        mood = Mood.FINE;
        more = false;
        heard.clear();
        connections.set(0);
        vacancies = List.of();
        profiles = List.of();
        return this;
    }

    FakeVum in(Mood wanted) {
        mood = wanted;
        return this;
    }

    FakeVum withVacancies(List<String> told) {
        vacancies = List.copyOf(told);
        return this;
    }

    FakeVum withProfiles(List<String> told) {
        profiles = List.copyOf(told);
        return this;
    }

    /** Says that there is more than it tells. */
    FakeVum withMore() {
        more = true;
        return this;
    }

    /** What kept the rules. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** How often it was called at all. */
    int calls() {
        return connections.get();
    }

    private void receive(HttpExchange exchange) throws IOException {
        connections.incrementAndGet();
        try (exchange) {
            var asked = new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath().replaceFirst("^/vum/v1", ""),
                    headersOf(exchange),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            if (mood == Mood.FINE) {
                answer(exchange, asked);
            } else {
                misbehave(exchange);
            }
        }
    }

    private static Map<String, String> headersOf(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return headers;
    }

    private void answer(HttpExchange exchange, Heard asked) throws IOException {
        if (!("Bearer " + TOKEN).equals(asked.headers().get("Authorization"))) {
            refuse(exchange, 401, "401.01", "Niet geautoriseerd", "token");
            return;
        }
        List<String> broken = VumQuestionRules.brokenHeaders(asked.headers());
        boolean question = asked.path().endsWith("/matches");
        if (question) {
            JsonNode query = parse(asked.body());
            broken.addAll(query == null ? List.of("/") : VumQuestionRules.broken(query));
        }
        if (!broken.isEmpty()) {
            refuse(exchange, 400, "400.01", "Ongeldige aanroep", String.join(" ", broken));
            return;
        }
        heard.add(asked);
        switch (asked.method() + " "
                + asked.path().replaceFirst("(?<=/(vacatures|werkzoekendeProfielen)/)(?!matches$).+", "{id}")) {
            case "POST /vacatures/matches" -> send(exchange, OK, matches(vacancies));
            case "POST /werkzoekendeProfielen/matches" -> send(exchange, OK, matches(profiles));
            case "GET /vacatures/{id}" -> detail(exchange, vacancies, asked);
            case "GET /werkzoekendeProfielen/{id}" -> detail(exchange, profiles, asked);
            default -> refuse(exchange, 400, "400.01", "Ongeldige aanroep", asked.path());
        }
    }

    private String matches(List<String> told) {
        return """
                {"maximumAantalResultatenBereikt": %s, "vraagID": "vraag-1", "matches": [%s]}""".formatted(more, String.join(",", told));
    }

    private static void detail(HttpExchange exchange, List<String> told, Heard asked) throws IOException {
        String id = asked.path().substring(asked.path().lastIndexOf('/') + 1);
        var found = told.stream()
                .filter(match -> parse(match).path("vumID").asText().equals(id))
                .findFirst();
        if (found.isPresent()) {
            send(exchange, OK, found.get());
        } else {
            refuse(exchange, 400, "400.02", "Onvolledige aanroep", "onbekend vumID");
        }
    }

    private void misbehave(HttpExchange exchange) throws IOException {
        switch (mood) {
            case NOT_LETTING_IN -> refuse(exchange, 401, "401.01", "Niet geautoriseerd", "");
            case TOO_OFTEN -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                refuse(exchange, 429, "429.01", "Limiet overschreden", "");
            }
            case UNAVAILABLE -> refuse(exchange, 503, "500.3", "Service niet beschikbaar", "");
            case FAILING -> refuse(exchange, 500, "500.1", "Interne serverfout", "");
            case SILENT -> await(60_000);
            case DRIPPING -> drip(exchange);
            case HANGING_UP -> exchange.close();
            case MALFORMED -> send(exchange, OK, "{\"matches\": [");
            case NO_ANSWER_AT_ALL -> exchange.sendResponseHeaders(OK, -1);
            case WITHOUT_MATCHES -> send(exchange, OK, "{\"maximumAantalResultatenBereikt\": false}");
            case ENDLESS -> send(exchange, OK, "{\"matches\": [], \"vulling\": \"" + "x".repeat(5_000_000) + "\"}");
            case FINE -> throw new IllegalStateException("a fine mood answers");
        }
    }

    /** A byte now and then, so that it is never silent for long and never done. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(OK, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int drip = 0; drip < DRIPS && !await(DRIP_MILLIS); drip++) {
                body.write(' ');
                body.flush();
            }
        } catch (IOException gone) {
            await(0);
        }
    }

    /** True once the test is over. */
    private boolean await(long millis) {
        try {
            return patience.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void refuse(HttpExchange exchange, int status, String code, String message, String details)
            throws IOException {
        send(exchange, status, """
                {"code": "%s", "message": "%s", "details": "%s"}""".formatted(code, message, details));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Null when it is no JSON. */
    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
