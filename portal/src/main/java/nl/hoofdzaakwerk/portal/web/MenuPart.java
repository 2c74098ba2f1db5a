package nl.hoofdzaakwerk.portal.web;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** What a feature adds to the menu, and where its things are found; each feature has one such bean. */
public interface MenuPart {

    /**
     * One entry.
     *
     * @param address path of the page; pages below it belong to it
     * @param text what the visitor reads
     */
    record Entry(String address, String text) {}

    /** Where it stands: the lower, the earlier. Those of the same hundred belong together. */
    int order();

    /** What this visitor gets to see, in order; texts in the visitor's language. */
    List<Entry> entries(Visitor visitor);

    /** What this visitor most often comes to begin, for the start page; pages that the menu does not name. */
    default List<Entry> tasks(Visitor visitor) {
        return List.of();
    }

    /**
     * Which of its pages shows what a service calls by an address of its own.
     *
     * @return by the beginning of the service's address, e.g. {@code /v1/trajectories/}, the beginning of the page's,
     *     e.g. {@code /trajecten/}; the id that follows is kept. Ids in between are written as {@code {}}, in both.
     *     Where two services have the same address, the name of the service stands before it
     */
    default Map<String, String> pages() {
        return Map.of();
    }
}
