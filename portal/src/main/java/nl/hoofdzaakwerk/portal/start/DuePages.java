package nl.hoofdzaakwerk.portal.start;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** Which page of the portal shows the visitor what a service calls by its own address. */
@ApplicationScoped
class DuePages {
    private static final String ID = "{}";

    private final List<MenuPart> parts;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    DuePages(@All List<MenuPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What the visitor of this request can be shown, the most particular first. */
    final class Shown {
        private final List<Map.Entry<String, String>> pages = parts.stream()
                .flatMap(part -> part.pages().entrySet().stream())
                .sorted(Comparator.comparingInt((Map.Entry<String, String> page) ->
                                page.getKey().length())
                        .reversed())
                .toList();

        /** The page; empty when there is none. Of those that fit, the most particular one. */
        String of(String link) {
            return pages.stream()
                    .flatMap(page -> at(link, page.getKey(), page.getValue()).stream())
                    .findFirst()
                    .orElse("");
        }
    }

    Shown shown() {
        return new Shown();
    }

    private Optional<String> at(String link, String address, String page) {
        String asked = address.startsWith("/") ? link.substring(link.indexOf('/')) : link;
        Matcher found = patterns.computeIfAbsent(address, DuePages::pattern).matcher(asked);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String shown = page.contains(ID) ? page : page + ID;
        for (int id = 1; id <= found.groupCount(); id++) {
            shown = shown.replaceFirst(Pattern.quote(ID), Matcher.quoteReplacement(found.group(id)));
        }
        return Optional.of(shown);
    }

    private static Pattern pattern(String address) {
        String ids = address.contains(ID) ? address : address + ID;
        return Pattern.compile(ids.replace(ID, "([^/]+)"));
    }
}
