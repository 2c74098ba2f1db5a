package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Years;

/** What the address of a page asks of a figure. */
public class CubeAsk {
    private static final String USUAL = "started";

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
                        .filter(CubeQuestion.DIMENSIONS::contains)
                        .toList(),
                from,
                untilYear == null ? from : years.of(untilYear).year());
    }

    private static PublicationApi.Indicator named(List<PublicationApi.Indicator> catalogue, String wanted) {
        return Stream.of(wanted, USUAL)
                .flatMap(id ->
                        catalogue.stream().filter(indicator -> indicator.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
