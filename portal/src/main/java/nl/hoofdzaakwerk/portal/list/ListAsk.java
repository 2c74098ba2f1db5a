package nl.hoofdzaakwerk.portal.list;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;

/** What the address of a list asks of it, besides the page's own filters. */
public class ListAsk {
    static final String ORDER = "volgorde";
    static final String WORDS = "zoek";
    static final String FILE = "als";
    /** Where on a page the list begins, its filters first. */
    static final String PLACE = "deze-lijst";

    static final String AFTER = "na";
    static final String FROM = "rij";
    /** What a page is told about itself, and which part of the list it shows: no other part is asked for by it. */
    private static final Set<String> OF_THIS_PAGE = Set.of(AFTER, FROM, FILE, "gedaan");

    @Context
    UriInfo uri;

    @QueryParam(AFTER)
    UUID after;

    @QueryParam(FROM)
    @DefaultValue("0")
    String from;

    @QueryParam(ORDER)
    @DefaultValue("")
    String order;

    @QueryParam(WORDS)
    @DefaultValue("")
    String words;

    @QueryParam(FILE)
    String file;

    /** Words that were sent by a form, so that they stand in no address: for lists that name people. */
    public ListAsk searching(String typed) {
        words = typed;
        return this;
    }

    /** Path of the list. */
    String path() {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }

    /** How many rows were shown before; nought where the address has no such number. */
    int from() {
        return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /**
     * The address of another part of this list, or of the list in another way, at the list itself; an empty value
     * leaves it out.
     */
    String with(String name, String value) {
        UriBuilder address = UriBuilder.fromPath(path()).fragment(PLACE);
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        asked.forEach((key, values) -> {
            if (!OF_THIS_PAGE.contains(key) && !key.equals(name)) {
                values.stream().filter(one -> !one.isBlank()).forEach(one -> address.queryParam(key, "{value}")
                        .resolveTemplate("value", one));
            }
        });
        if (!value.isEmpty()) {
            address.queryParam(name, "{value}").resolveTemplate("value", value);
        }
        return address.build().toString();
    }
}
