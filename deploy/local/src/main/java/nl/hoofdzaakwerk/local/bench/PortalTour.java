package nl.hoofdzaakwerk.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages somebody has: all of the menu, and one of each kind that those link to. */
final class PortalTour {
    private static final String START = "/";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)(\\d+|AM\\d\\d|[A-Z]+\\d+)(?=/|$)");
    private static final List<String> NO_PAGES = List.of("/uitloggen", "/hulp");

    private final Visitor visitor;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /**
     * @param kind its address without ids and questions
     * @param address where one of it is found
     */
    record Page(String kind, String address) {}

    private PortalTour(Visitor visitor) {
        this.visitor = visitor;
    }

    static List<Page> of(Visitor visitor) {
        PortalTour tour = new PortalTour(visitor);
        String start = tour.page(START);
        tour.add(START);
        List<String> menu = links(between(start, "<nav class=\"hw-menu\"", "</nav>"));
        menu.forEach(tour::add);
        List<String> behind = new ArrayList<>(links(between(start, "<main", "</main>")));
        menu.forEach(address -> behind.addAll(links(between(tour.page(address), "<main", "</main>"))));
        behind.stream().filter(address -> tour.isNewPage(address)).forEach(tour::add);
        return tour.addresses.entrySet().stream()
                .map(page -> new Page(page.getKey(), page.getValue()))
                .toList();
    }

    private String page(String address) {
        Visitor.Seen seen = visitor.get(address);
        if (!seen.isPage()) {
            throw new IllegalStateException(visitor.username() + " gets no page at " + address + ": " + seen.status());
        }
        return seen.text();
    }

    private void add(String address) {
        addresses.putIfAbsent(kind(address), address);
    }

    private boolean isNewPage(String address) {
        return !addresses.containsKey(kind(address))
                && NO_PAGES.stream().noneMatch(address::startsWith)
                && visitor.get(address).isPage();
    }

    private static String kind(String address) {
        return ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll("{}");
    }

    private static List<String> links(String html) {
        List<String> found = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            found.add(link.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    private static String between(String html, String begin, String end) {
        int from = html.indexOf(begin);
        int until = html.indexOf(end, from);
        if (from < 0 || until < 0) {
            throw new IllegalStateException("a page of the portal has no " + begin);
        }
        return html.substring(from, until);
    }
}
