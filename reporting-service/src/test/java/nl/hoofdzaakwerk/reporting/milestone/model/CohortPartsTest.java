package nl.hoofdzaakwerk.reporting.milestone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CohortPartsTest {
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final Area AREA = new Area.OfRegion(REGION);

    /** By year, as published. */
    private static final Map<Integer, Map<Cell, PublishedCount>> PUBLISHED = Map.of(
            2022,
            Map.of(
                    Cell.total(Measure.STARTED, AREA), new PublishedCount.Shown(60),
                    Cell.total(Measure.STARTED, Area.NATION), new PublishedCount.Shown(900)),
            2023,
            Map.of(
                    Cell.total(Measure.STARTED, AREA), new PublishedCount.Shown(70),
                    quarter("2023-Q1"), new PublishedCount.Shown(25),
                    quarter("2023-Q2"), new PublishedCount.Hidden()));

    @Test
    @DisplayName("F5 the list behind a milestone is of published counts, withheld ones shown as such")
    void shouldListWhatWasPublished() {
        assertThat(parts(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 30)))
                .containsExactly(new Part("2022", 60L), new Part("2023-Q1", 25L), new Part("2023-Q2", null));
        assertThat(parts(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)))
                .containsExactly(new Part("2022", 60L), new Part("2023", 70L));
    }

    @Test
    @DisplayName("F5 where a release has nobody it is nought")
    void shouldCountNobody() {
        assertThat(parts(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))).containsExactly(new Part("2021", 0L));
        assertThat(parts(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30))).containsExactly(new Part("2023-Q3", 0L));
    }

    @Test
    @DisplayName(
            "F5 the list behind a year is spread by subregion and dimension, of the own region and no organisation")
    void shouldSpreadAYear() {
        Map<Cell, PublishedCount> year = Map.of(
                Cell.total(Measure.STARTED, AREA), new PublishedCount.Shown(60),
                Cell.of(Measure.STARTED, AREA, Dimension.METHOD, "OTHER"), new PublishedCount.Hidden(),
                Cell.of(Measure.STARTED, AREA, Dimension.METHOD, "IPS"), new PublishedCount.Shown(50),
                Cell.of(Measure.PLACED, AREA, Dimension.METHOD, "IPS"), new PublishedCount.Shown(20),
                Cell.total(Measure.STARTED, new Area.OfSubregion(REGION, "Rijnstreek")), new PublishedCount.Shown(30),
                Cell.total(Measure.STARTED, new Area.OfOrganisation(REGION, "ggz-1")), new PublishedCount.Shown(40),
                Cell.of(Measure.STARTED, new Area.OfRegion(new RegionCode("AM05")), Dimension.METHOD, "IPS"),
                        new PublishedCount.Shown(15));

        assertThat(CohortParts.lines(REGION, new ProgrammeYear(2022), year))
                .containsExactly(
                        new Line(2022, "METHOD", "IPS", 50L),
                        new Line(2022, "METHOD", "OTHER", null),
                        new Line(2022, "SUBREGION", "Rijnstreek", 30L));
        assertThat(new CountingPeriod(LocalDate.of(2021, 7, 1), LocalDate.of(2023, 6, 30)).wholeYears())
                .containsExactly(2022);
    }

    @Test
    @DisplayName("F5 the margin is what a published number can lag behind: the threshold less one, and half a step")
    void shouldKnowTheMargin() {
        assertThat(CohortParts.margin(new DisclosureRules(10, 5, 95))).isEqualTo(11);
        assertThat(CohortParts.margin(new DisclosureRules(5, 1, 95))).isEqualTo(4);
    }

    private static List<Part> parts(LocalDate from, LocalDate until) {
        return CohortParts.of(
                REGION,
                new CountingPeriod(from, until),
                (year, cell) -> Optional.ofNullable(
                        PUBLISHED.getOrDefault(year.value(), Map.of()).get(cell)));
    }

    private static Cell quarter(String label) {
        return Cell.of(Measure.STARTED, AREA, Dimension.START_QUARTER, label);
    }
}
