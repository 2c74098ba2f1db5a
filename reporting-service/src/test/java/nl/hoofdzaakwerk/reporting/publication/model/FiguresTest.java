package nl.hoofdzaakwerk.reporting.publication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.report.model.OpenPart;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.YearThen;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final int YEAR = 2025;
    private static final RegionCode LEIDEN = new RegionCode("AM19");
    private static final Area REGION = new Area.OfRegion(LEIDEN);
    private static final OpenPart OPEN = new OpenPart(List.of(new OpenPart.RegionYear(YEAR, LEIDEN, 3, 7)));
    private static final ProgrammeThen PROGRAMME = new ProgrammeThen(
            40,
            List.of(new RegionThen(
                    LEIDEN, "Holland Rijnland", Map.of(YEAR, new YearThen(100, Division.CHAMPIONS_LEAGUE)))));

    @Test
    @DisplayName("X24 a publication holds the figures that the release shows, and shares of shown numbers")
    void shouldHoldWhatIsShown() {
        Map<String, Outcome> figures = figures(Map.of(
                Cell.total(Measure.STARTED, REGION), new Shown(60),
                Cell.total(Measure.PLACED, REGION), new Shown(25)));

        assertThat(figures)
                .containsEntry("AM19 started", new Outcome.Shown(60))
                .containsEntry("AM19 placed", new Outcome.Shown(25))
                .containsEntry("AM19 placedShare", new Outcome.Shown(42))
                .containsEntry("AM19 target", new Outcome.Shown(100))
                .containsEntry("AM19 distanceToTarget", new Outcome.Shown(40))
                .containsEntry("AM19 newEmployers", new Outcome.Shown(3))
                .containsEntry("NL openPositions", new Outcome.Shown(7));
    }

    @Test
    @DisplayName("F10 what is withheld in the release is withheld in all that is made of it")
    void shouldWithhold() {
        Map<String, Outcome> figures = figures(Map.of(
                Cell.total(Measure.STARTED, REGION), new Hidden(),
                Cell.total(Measure.PLACED, REGION), new Shown(0)));

        assertThat(figures)
                .containsEntry("AM19 started", new Outcome.Withheld())
                .containsEntry("AM19 placedShare", new Outcome.Withheld())
                .containsEntry("AM19 distanceToTarget", new Outcome.Withheld())
                .containsEntry("AM19 placed", new Outcome.Shown(0))
                .containsEntry("AM19 target", new Outcome.Shown(100));
    }

    @Test
    @DisplayName("X24 a share of nobody is told as nothing, not as nought")
    void shouldTellNothing() {
        assertThat(figures(Map.of(
                        Cell.total(Measure.STARTED, Area.NATION), new Shown(0),
                        Cell.total(Measure.PLACED, Area.NATION), new Shown(0))))
                .containsEntry("NL placedShare", new Outcome.Nothing());
    }

    @Test
    @DisplayName("X24 those of whom it is not known are never taken for all together")
    void shouldKeepUnknownApart() {
        Map<Cell, PublishedCount> cells = new HashMap<>();
        cells.put(Cell.total(Measure.STARTED, REGION), new Shown(60));
        for (Dimension dimension : Dimension.values()) {
            cells.put(Cell.of(Measure.STARTED, REGION, dimension, ""), new Hidden());
        }

        List<Subject> started = Figures.of(YEAR, cells, Map.of(), OPEN, PROGRAMME).stream()
                .map(PublishedFigure::subject)
                .filter(subject -> subject.indicator().equals("started"))
                .toList();

        assertThat(started).hasSize(1 + 5).doesNotHaveDuplicates();
        assertThat(started)
                .extracting(Subject::group, Subject::method, Subject::benefit, Subject::route, Subject::startQuarter)
                .containsExactlyInAnyOrder(
                        tuple("", "", "", "", ""),
                        tuple("UNKNOWN", "", "", "", ""),
                        tuple("", "UNKNOWN", "", "", ""),
                        tuple("", "", "UNKNOWN", "", ""),
                        tuple("", "", "", "NONE", ""),
                        tuple("", "", "", "", "UNKNOWN"));
    }

    @Test
    @DisplayName("X24 statistics are published as the release shows them")
    void shouldHoldStatistics() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Map<Statistic, Amount> amounts = Map.of(
                Statistic.CASELOAD, new Amount(new BigDecimal("17.50"), false, null, day),
                Statistic.DAYS_TO_JOB, new Amount(null, true, null, day),
                Statistic.DAYS_WORKED, new Amount(null, false, 0L, day));

        assertThat(Figures.of(YEAR, Map.of(), Map.of("AM19", amounts), OPEN, new ProgrammeThen(40, List.of())))
                .filteredOn(figure -> figure.subject().area().equals("AM19"))
                .extracting(figure -> figure.subject().indicator(), figure -> figure.outcome()
                        .text())
                .containsExactlyInAnyOrder(
                        tuple("caseload", "17.5"), tuple("daysToJob", "withheld"), tuple("daysWorked", "none"));
    }

    @Test
    @DisplayName("X24 what an organisation does is not published")
    void shouldLeaveOrganisationsOut() {
        assertThat(figures(Map.of(
                                Cell.total(Measure.STARTED, new Area.OfOrganisation(LEIDEN, "ggz-rijnduin")),
                                new Shown(60)))
                        .keySet())
                .noneMatch(figure -> figure.contains("ggz-rijnduin"))
                .doesNotContain("AM19 started", "NL started");
    }

    @Test
    @DisplayName("X24 figures stand in one order, whatever the order in which they were made")
    void shouldBeInOrder() {
        Map<Cell, PublishedCount> cells = new HashMap<>();
        for (String group : List.of("EPA", "CMD")) {
            cells.put(Cell.of(Measure.STARTED, REGION, Dimension.GROUP, group), new Shown(30));
        }
        cells.put(Cell.total(Measure.STARTED, new Area.OfSubregion(LEIDEN, "Oost")), new Shown(20));
        cells.put(Cell.total(Measure.STARTED, REGION), new Shown(60));
        cells.put(Cell.total(Measure.STARTED, Area.NATION), new Shown(60));

        assertThat(Figures.of(YEAR, cells, Map.of(), OPEN, new ProgrammeThen(40, List.of())))
                .extracting(figure ->
                        figure.subject().area() + " " + figure.subject().group())
                .containsExactly("NL ", "NL ", "NL ", "AM19 ", "AM19 CMD", "AM19 EPA", "AM19/Oost ");
    }

    private static Map<String, Outcome> figures(Map<Cell, PublishedCount> cells) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Figures.of(YEAR, cells, Map.of(), OPEN, PROGRAMME)
                .forEach(figure -> outcomes.put(
                        figure.subject().area() + " " + figure.subject().indicator(), figure.outcome()));
        return outcomes;
    }
}
