package nl.hoofdzaakwerk.local.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nl.hoofdzaakwerk.local.Addresses;

/** Somebody who logged in at the portal as people do, with a browser's cookies. Looks at one page at a time. */
final class Visitor {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final String username;
    private final Addresses addresses;
    private final HttpClient http;

    /**
     * What came back.
     *
     * @param bytes of the body as it was sent, compressed
     */
    record Seen(int status, String type, byte[] bytes, double milliseconds) {
        boolean isPage() {
            return status == 200 && type.startsWith("text/html");
        }

        String text() {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Visitor(String username, Addresses addresses) {
        this.username = username;
        this.addresses = addresses;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(LONGEST)
                .build();
    }

    /** Asks for the portal, is sent to Keycloak, gives name and password, and comes back. */
    static Visitor loggedIn(String username, Addresses addresses) {
        Visitor visitor = new Visitor(username, addresses);
        String name = visitor.ask(HttpRequest.newBuilder(addresses.portal().resolve("/")));
        String password = visitor.ask(form(action(name), Map.of("username", username)));
        String start =
                visitor.ask(form(action(password), Map.of("username", username, "password", addresses.password())));
        if (!start.contains("href=\"/uitloggen\"")) {
            throw new IllegalStateException(username + " could not log in");
        }
        return visitor;
    }

    String username() {
        return username;
    }

    Seen get(String path) {
        return look(HttpRequest.newBuilder(addresses.portal().resolve(path)));
    }

    Seen post(String path, Map<String, String> fields) {
        return look(form(addresses.portal().resolve(path).toString(), fields).header("Sec-Fetch-Site", "same-origin"));
    }

    private synchronized Seen look(HttpRequest.Builder request) {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer =
                send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        return new Seen(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body(),
                milliseconds);
    }

    private String ask(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString()).body();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static HttpRequest.Builder form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String action(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form to log in with");
        }
        return form.group(1).replace("&amp;", "&");
    }
}
