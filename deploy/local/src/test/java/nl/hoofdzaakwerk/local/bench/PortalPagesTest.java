package nl.hoofdzaakwerk.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.PortName;
import nl.hoofdzaakwerk.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Against a portal of three pages, one of a kind behind its list, which logs in by a form for the name and one more.
 */
class PortalPagesTest {
    private static final String ID = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
    private static final String MENU =
            "<a href=\"/uitloggen\">x</a><nav class=\"hw-menu\"><a href=\"/\">a</a><a href=\"/lijst\">b</a></nav>";

    private final Addresses addresses = new Addresses(Ports.random());
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer portal;
    private int statusOfTheThing = 200;

    @BeforeEach
    void start() throws IOException {
        int port = addresses.ports().of(PortName.PORTAL);
        portal = HttpServer.create(new InetSocketAddress(Addresses.HOST, port), 0);
        portal.setExecutor(threads);
        portal.createContext("/", this::answer);
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
        threads.close();
    }

    @Test
    void shouldTellOfTheMenuAndOneOfEachKindBehindIt() throws IOException {
        List<Measurement> measured = measure();

        assertThat(measured).extracting(Measurement::id).containsExactly("portal-page-p95-ms", "first-view-kb");
        assertThat(measured.getFirst().median()).isPositive();
        int asset = packed("body {}").length;
        assertThat(measured.getLast().median()).isEqualTo((packed(list()).length + asset) / 1e3);
        assertThat(told.toString(UTF_8))
                .contains("39 pages of 13 people", "coach.ggz-de-es /lijst/{} ")
                .doesNotContain(ID, "/file");
    }

    @Test
    void shouldLeaveOutALinkThatIsNoPage() {
        statusOfTheThing = 500;

        assertThat(measure()).hasSize(2);
        assertThat(told.toString(UTF_8)).contains("26 pages of 13 people").doesNotContain("/lijst/{}");
    }

    @Test
    void shouldNotMeasureForSomebodyWhoCannotLogIn() {
        letNobodyIn();

        assertThatThrownBy(() -> Visitor.loggedIn("stranger", addresses)).hasMessage("stranger could not log in");
    }

    private void letNobodyIn() {
        portal.removeContext("/");
        portal.createContext(
                "/", exchange -> send(exchange, 200, "text/html", "<form id=\"f\" action=\"" + at("/") + "\">"));
    }

    private List<Measurement> measure() {
        return new PortalPages(addresses, new PrintStream(told, true, UTF_8)).measure(PortalPages.NAMES);
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known =
                exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).contains("session=1");
        switch (exchange.getRequestURI().getPath()) {
            case "/login" -> logIn(exchange);
            case "/assets/a.css" -> send(exchange, 200, "text/css", "body {}");
            case "/" -> {
                if (known) {
                    send(exchange, 200, "text/html;charset=UTF-8", page("<p>start</p>"));
                } else {
                    redirect(exchange, "/login");
                }
            }
            case "/lijst" -> send(exchange, 200, "text/html;charset=UTF-8", list());
            case "/file" -> send(exchange, 200, "text/csv", "a;b");
            case "/lijst/" + ID -> send(exchange, statusOfTheThing, "text/html;charset=UTF-8", page("thing"));
            default -> send(exchange, 404, "text/html", "none");
        }
    }

    private void logIn(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (form.contains("password=")) {
            exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/; Secure");
            redirect(exchange, "/");
        } else {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            byte[] body = ("<form id=\"login\" action=\"" + at("/login") + "\">").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }

    private static String list() {
        String link = "<a class=\"x\" href=\"/lijst/" + ID + "\">one</a>";
        return page(link + link.replace("/lijst/01", "/lijst/02") + "<a href=\"/file\">file</a>".repeat(3));
    }

    private static String page(String main) {
        return "<html><head><link rel=\"stylesheet\" href=\"/assets/a.css\"></head>" + MENU + "<main>" + main
                + "</main></html>";
    }

    private String at(String path) {
        return addresses.portal().resolve(path).toString();
    }

    private void redirect(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().add("Location", at(path));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes =
                exchange.getRequestHeaders().containsKey("Accept-Encoding") ? packed(body) : body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
