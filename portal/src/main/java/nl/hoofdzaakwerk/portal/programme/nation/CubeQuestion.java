package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.web.Form;

/**
 * What is asked of a figure.
 *
 * @param areas kind of place
 * @param by what it is split by, none to two
 */
record CubeQuestion(PublicationApi.Indicator indicator, String areas, List<String> by, int year, int untilYear) {
    static final List<String> DIMENSIONS = List.of("GROUP", "METHOD", "BENEFIT", "ROUTE", "START_QUARTER");
    private static final String USUAL = "started";

    /** The same as an address has it. */
    static class Asked {
        @QueryParam("cijfer")
        String indicator;

        @QueryParam("plaats")
        String areas;

        @QueryParam("naar")
        String by;

        @QueryParam("ook")
        String andBy;

        @QueryParam("van")
        Integer year;

        @QueryParam("tot")
        Integer untilYear;

        /** What was not asked, or cannot be, is as usual: who started, this year, in the first kind of place. */
        CubeQuestion of(List<PublicationApi.Indicator> catalogue, List<String> kinds, Years years) {
            int from = years.of(year).year();
            return new CubeQuestion(
                    named(catalogue, indicator),
                    areas != null && kinds.contains(areas) ? areas : kinds.getFirst(),
                    Stream.of(Chosen.text(by), Chosen.text(andBy))
                            .filter(DIMENSIONS::contains)
                            .toList(),
                    from,
                    untilYear == null ? from : years.of(untilYear).year());
        }

        private static PublicationApi.Indicator named(List<PublicationApi.Indicator> catalogue, String wanted) {
            return catalogue.stream()
                    .filter(indicator -> indicator.id().equals(wanted))
                    .findFirst()
                    .orElseGet(() -> catalogue.stream()
                            .filter(indicator -> indicator.id().equals(USUAL))
                            .findFirst()
                            .orElseThrow());
        }
    }

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
