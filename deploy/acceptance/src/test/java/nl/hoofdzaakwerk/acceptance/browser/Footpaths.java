package nl.hoofdzaakwerk.acceptance.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the links of the portal lead somebody, from the start page on. Of each kind of page one is looked at: addresses
 * that differ in an id or in what is asked are of one kind.
 */
final class Footpaths {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)(\\d+|AM\\d\\d|[A-Z]+\\d+)(?=/|$)");
    private static final List<String> WAYS_OUT = List.of("/uitloggen", "/assets/");

    private final APIRequestContext browser;
    private final Queue<Link> ahead = new ArrayDeque<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private record Link(String from, String address) {}

    private Footpaths(APIRequestContext browser) {
        this.browser = browser;
    }

    /** Walks all of them. */
    static Footpaths of(APIRequestContext browser) {
        Footpaths paths = new Footpaths(browser);
        paths.meet(new Link("", "/"));
        while (!paths.ahead.isEmpty()) {
            paths.follow(paths.ahead.remove());
        }
        return paths;
    }

    /** All kinds of pages that links lead to, each with an address of it. */
    Map<String, String> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** Links to what is not there or may not be seen, with what was answered. */
    List<String> dead() {
        return Collections.unmodifiableList(dead);
    }

    /** The kind of page that an address is of. */
    static String kind(String address) {
        return ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll("_");
    }

    private void meet(Link link) {
        if (WAYS_OUT.stream().noneMatch(link.address()::startsWith) && met.add(kind(link.address()))) {
            ahead.add(link);
        }
    }

    private void follow(Link link) {
        APIResponse answer = browser.get(link.address());
        if (!answer.ok()) {
            dead.add(link.from() + " -> " + link.address() + ": " + answer.status());
        } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            pages.put(kind(link.address()), link.address());
            LINK.matcher(answer.text())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .forEach(found -> meet(new Link(link.address(), found)));
        }
        answer.dispose();
    }
}
