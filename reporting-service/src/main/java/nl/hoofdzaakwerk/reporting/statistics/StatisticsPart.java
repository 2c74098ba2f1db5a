package nl.hoofdzaakwerk.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;
import nl.hoofdzaakwerk.reporting.statistics.model.AmountPolicy;
import nl.hoofdzaakwerk.reporting.statistics.model.Statistics;

/** Makes the statistics of a release. What the release before it said stands where nobody came or went. */
@ApplicationScoped
class StatisticsPart implements ReleasePart {
    static final String NAME = "statistics";

    private final Amounts amounts;
    private final Programme programme;
    private final Releases releases;

    StatisticsPart(Amounts amounts, Programme programme, Releases releases) {
        this.amounts = amounts;
        this.programme = programme;
        this.releases = releases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Statistics make(ReleaseContext context) {
        Optional<Statistics> before =
                releases.newest().flatMap(release -> releases.part(release, NAME, Statistics.class));
        List<Area> areas = Stream.concat(
                        Stream.of(Area.NATION),
                        programme.regions().stream().map(region -> new Area.OfRegion(region.code())))
                .toList();
        return new Statistics(context.years().stream()
                .map(year -> new OneYear(context, year, before).of(areas))
                .toList());
    }

    private final class OneYear {
        private final ReleaseContext context;
        private final ProgrammeYear year;
        private final Optional<Statistics> before;
        private final Map<String, Map<Statistic, Double>> people;
        private final Map<String, Amounts.Guidance> guidance;

        OneYear(ReleaseContext context, ProgrammeYear year, Optional<Statistics> before) {
            this.context = context;
            this.year = year;
            this.before = before;
            this.people = amounts.ofPeople(year, context.asOf());
            this.guidance = amounts.ofGuidance(year, context.asOf());
        }

        Statistics.OfYear of(List<Area> areas) {
            Map<String, Map<Statistic, Amount>> shown = new HashMap<>();
            for (Area area : areas) {
                Map<Statistic, Amount> ofArea = new EnumMap<>(Statistic.class);
                for (Statistic statistic : Statistic.values()) {
                    ofArea.put(statistic, amount(statistic, area));
                }
                shown.put(area.id(), ofArea);
            }
            return new Statistics.OfYear(year.value(), shown);
        }

        private Amount amount(Statistic statistic, Area area) {
            return switch (statistic) {
                case DAYS_TO_EMPLOYER -> ofPeople(statistic, area, Measure.EMPLOYER_MET);
                case DAYS_TO_JOB, DAYS_WORKED -> ofPeople(statistic, area, Measure.DAYS_KNOWN);
                case EMPLOYER_DIVERSITY, OCCUPATION_DIVERSITY -> ofPeople(statistic, area, Measure.PLACED);
                case CASELOAD, EMPLOYER_CONTACTS -> ofGuidance(statistic, area.id());
            };
        }

        private Amount ofPeople(Statistic statistic, Area area, Measure behind) {
            Figure number = Figure.of(context.table(year).get(Cell.total(behind, area)));
            Double exact = people.getOrDefault(area.id(), Map.of()).get(statistic);
            return AmountPolicy.ofPeople(
                    statistic,
                    exact,
                    number,
                    before.flatMap(said -> said.amount(year.value(), area.id(), statistic)),
                    context.asOf());
        }

        private Amount ofGuidance(Statistic statistic, String area) {
            Amounts.Guidance told = guidance.getOrDefault(area, new Amounts.Guidance(0, 0, null, null));
            return AmountPolicy.ofGuidance(
                    statistic,
                    statistic == Statistic.CASELOAD ? told.caseload() : told.employerContacts(),
                    told.coaches(),
                    told.openTrajectories() >= context.rules().threshold(),
                    context.asOf());
        }
    }
}
