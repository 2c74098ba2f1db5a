package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.List;
import nl.hoofdzaakwerk.portal.web.Form;

/**
 * What is asked of a figure.
 *
 * @param areas kind of place
 * @param by what it is split by, none to two
 */
record CubeQuestion(PublicationApi.Indicator indicator, String areas, List<String> by, int year, int untilYear) {
    static final List<String> DIMENSIONS = List.of("GROUP", "METHOD", "BENEFIT", "ROUTE", "START_QUARTER");

    /** The question as a form shows it, with fields named as the service calls them. */
    Form form() {
        return Form.empty()
                .put("id", indicator.id())
                .put("areas", areas)
                .put("by", dimension(0))
                .put("ook", dimension(1))
                .put("year", year)
                .put("untilYear", untilYear);
    }

    /** The dimension at this place; empty when there is none. */
    private String dimension(int place) {
        return place < by.size() ? by.get(place) : "";
    }
}
