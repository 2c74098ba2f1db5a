package nl.hoofdzaakwerk.portal.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** The menu of a visitor, and which entry the page asked for belongs to. Templates know it as {@code inject:menu}. */
@Named("menu")
@RequestScoped
public class Menu {
    private static final int TOGETHER = 100;

    private final List<MenuPart> parts;
    private final Visitor visitor;

    @Context
    UriInfo uri;

    Menu(@All List<MenuPart> parts, Visitor visitor) {
        this.parts = List.copyOf(parts);
        this.visitor = visitor;
    }

    /** The entries for this visitor, those that belong together in a list. */
    public List<List<MenuPart.Entry>> groups() {
        Map<Integer, List<MenuPart.Entry>> groups = new TreeMap<>();
        inOrder().forEach(part -> groups.computeIfAbsent(part.order() / TOGETHER, group -> new ArrayList<>())
                .addAll(part.entries(visitor)));
        return groups.values().stream().filter(group -> !group.isEmpty()).toList();
    }

    /** What the visitor most often comes to begin. */
    public List<MenuPart.Entry> tasks() {
        return inOrder().flatMap(part -> part.tasks(visitor).stream()).toList();
    }

    private Stream<MenuPart> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(MenuPart::order));
    }

    /** Whether the page asked for is this one or lies below it. */
    public boolean isCurrent(String address) {
        String path = uri.getPath();
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }

    /** The page asked for, with its question, to come back to. */
    public String here() {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getPath() + (query == null ? "" : "?" + query);
    }
}
