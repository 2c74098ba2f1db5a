package nl.hoofdzaakwerk.portal.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** The menu of a visitor, and which entry the page asked for belongs to. Templates know it as {@code inject:menu}. */
@Named("menu")
@RequestScoped
public class Menu {
    private final List<MenuPart> parts;
    private final Visitor visitor;

    @Context
    UriInfo uri;

    Menu(@All List<MenuPart> parts, Visitor visitor) {
        this.parts = List.copyOf(parts);
        this.visitor = visitor;
    }

    /** All entries for this visitor. */
    public List<MenuPart.Entry> entries() {
        return parts.stream()
                .sorted(Comparator.comparingInt(MenuPart::order))
                .flatMap(part -> part.entries(visitor).stream())
                .toList();
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
