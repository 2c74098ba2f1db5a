package nl.hoofdzaakwerk.local.bench;

import java.net.CookieHandler;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A browser's cookies of the loopback address. As browsers do, and other than {@link java.net.CookieManager}, it sends
 * secure cookies there without TLS, and as they came.
 */
final class Cookies extends CookieHandler {
    private final Map<Key, String> kept = new LinkedHashMap<>();

    private record Key(String path, String name) {}

    @Override
    public synchronized Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        String sent = kept.entrySet().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
    }

    @Override
    public synchronized void put(URI address, Map<String, List<String>> headers) {
        headers.entrySet().stream()
                .filter(header -> "set-cookie".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .forEach(this::keep);
    }

    private void keep(String cookie) {
        List<String> parts = Arrays.stream(cookie.split(";")).map(String::strip).toList();
        String[] pair = parts.getFirst().split("=", 2);
        Key key = new Key(attribute(parts, "path").orElse("/"), pair[0]);
        if (attribute(parts, "max-age").filter("0"::equals).isPresent()) {
            kept.remove(key);
        } else {
            kept.put(key, pair[1]);
        }
    }

    private static Optional<String> attribute(List<String> parts, String name) {
        return parts.stream()
                .skip(1)
                .filter(part -> part.toLowerCase(Locale.ROOT).startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }
}
