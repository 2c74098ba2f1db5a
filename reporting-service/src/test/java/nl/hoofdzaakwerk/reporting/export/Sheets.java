package nl.hoofdzaakwerk.reporting.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.Country;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.Expected;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.YearFigures;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/** Fact sheets to test with. */
final class Sheets {
    static final Figure WITHHELD = new Figure(null, true);
    static final Figure NOTHING = new Figure(null, false);

    private Sheets() {}

    static Figure shown(long value) {
        return new Figure(value, false);
    }

    static YearFigures year(int year, long started, long placed, long sustained) {
        return new YearFigures(
                year,
                100,
                shown(started),
                shown(placed),
                shown(sustained),
                shown(started - placed),
                shown(100 * placed / started),
                shown(100 - started));
    }

    static YearFigures withheld(int year) {
        return new YearFigures(year, 25, WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD);
    }

    /** Ten years, of which the first is withheld, and all other regions with a share. */
    static FactSheet full() {
        List<YearFigures> trend = IntStream.rangeClosed(2017, 2026)
                .mapToObj(year -> year == 2017 ? withheld(year) : year(year, 1000 + year, 450, 120))
                .toList();
        return sheet(trend, LongStream.rangeClosed(20, 53).boxed().toList(), 0);
    }

    /** A region of which nothing can be shown. */
    static FactSheet allWithheld() {
        return sheet(List.of(withheld(2026)), List.of(), 34);
    }

    static FactSheet sheet(List<YearFigures> trend, List<Long> others, int withheld) {
        return new FactSheet(
                "Stedendriehoek en Noordwest Veluwe & omstreken",
                Division.KEUKEN_KAMPIOEN_DIVISIE,
                LocalDate.of(2026, 11, 26),
                "0198c0de-0000-4000-8000-0000abcdef12",
                10,
                5,
                40,
                Map.of("started", "A", "placed", "C"),
                trend.getLast(),
                shown(38),
                trend,
                new Country(
                        others, withheld, others.isEmpty() ? null : new Expected(26.5, 54, Funnel.Position.WITHIN)));
    }
}
