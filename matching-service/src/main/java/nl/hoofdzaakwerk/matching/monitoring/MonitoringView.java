package nl.hoofdzaakwerk.matching.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.Failure;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.StageCount;
import nl.hoofdzaakwerk.matching.monitoring.model.Period;
import nl.hoofdzaakwerk.matching.monitoring.model.Quartiles;
import nl.hoofdzaakwerk.matching.monitoring.model.SmallNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures of the matching (E8). A number of people that is too small for who looks is null.
 *
 * @param organisation whose candidates are counted; null for the whole region
 * @param fromDate first day of the period
 * @param untilDate last day of the period
 * @param matches proposed in the period
 * @param smallestCount lowest number of people shown to who looks
 */
@Schema(name = "MonitoringFigures")
record MonitoringView(
        RegionCode region,
        OrganisationAlias organisation,
        LocalDate fromDate,
        LocalDate untilDate,
        CandidatesView candidates,
        WorkView work,
        Integer matches,
        List<StageView> stages,
        TimeToWorkView timeToWork,
        List<FailureView> failures,
        int smallestCount) {

    /**
     * @param inPool cards now
     * @param free of these, held by no match
     * @param taken of these, held by an agreed match or a placement
     * @param withWishes of these, whose further wishes and possibilities were told
     * @param newInPeriod of these, first told in the period
     */
    @Schema(name = "MonitoredCandidates")
    record CandidatesView(Integer inPool, Integer free, Integer taken, Integer withWishes, Integer newInPeriod) {}

    /** The region's, open now. @param positions as the employer-service told last */
    @Schema(name = "MonitoredWork")
    record WorkView(int employers, int vacancies, int positions) {}

    /** @param now matches in this stage @param reached matches that ever came to it */
    @Schema(name = "MonitoredStage")
    record StageView(MatchStage stage, Integer now, Integer reached) {}

    /**
     * Whole days from the meeting that agreed, or else the proposal, to the first day of work.
     *
     * @param placements that began in the period; the days are null without, or when they are too few
     */
    @Schema(name = "TimeToWork")
    record TimeToWorkView(Integer placements, Long lowerQuartileDays, Long medianDays, Long upperQuartileDays) {}

    /** Why matches failed. @param party with whom the reason lies; SYSTEM is with nobody */
    @Schema(name = "MonitoredFailure")
    record FailureView(MatchStage stage, Party party, String reasonCode, Integer count) {}

    static MonitoringView of(
            RegionCode region, OrganisationAlias organisation, Period period, Figures figures, SmallNumbers small) {
        return new MonitoringView(
                region,
                organisation,
                period.from(),
                period.until(),
                candidates(figures.candidates(), small),
                new WorkView(
                        figures.work().employers(),
                        figures.work().vacancies(),
                        figures.work().positions()),
                orNull(small.shown(figures.proposed())),
                stages(figures.stages(), small),
                time(figures.daysToWork(), small),
                failures(figures.failures(), small),
                small.smallest());
    }

    private static CandidatesView candidates(Figures.Candidates candidates, SmallNumbers small) {
        var parts = small.parts(List.of(candidates.free(), candidates.taken()));
        return new CandidatesView(
                orNull(small.shown(candidates.inPool())),
                orNull(parts.getFirst()),
                orNull(parts.getLast()),
                orNull(part(candidates.withWishes(), candidates.inPool(), small)),
                orNull(part(candidates.newInPeriod(), candidates.inPool(), small)));
    }

    /** One part of a whole of which the rest is not told, but follows. */
    private static Optional<Integer> part(int count, int whole, SmallNumbers small) {
        return small.parts(List.of(count, whole - count)).getFirst();
    }

    private static List<StageView> stages(List<StageCount> stages, SmallNumbers small) {
        var now = small.parts(stages.stream().map(StageCount::now).toList());
        var reached = small.parts(stages.stream().map(StageCount::reached).toList());
        return IntStream.range(0, stages.size())
                .mapToObj(index ->
                        new StageView(stages.get(index).stage(), orNull(now.get(index)), orNull(reached.get(index))))
                .toList();
    }

    private static TimeToWorkView time(List<Long> days, SmallNumbers small) {
        Integer placements = orNull(small.shown(days.size()));
        Optional<Quartiles> quartiles = placements == null ? Optional.empty() : Quartiles.of(days);
        return new TimeToWorkView(
                placements,
                quartiles.map(Quartiles::lower).orElse(null),
                quartiles.map(Quartiles::median).orElse(null),
                quartiles.map(Quartiles::upper).orElse(null));
    }

    private static List<FailureView> failures(List<Failure> failures, SmallNumbers small) {
        var counts = small.parts(failures.stream().map(Failure::count).toList());
        return IntStream.range(0, failures.size())
                .mapToObj(index -> {
                    Failure failure = failures.get(index);
                    return new FailureView(
                            failure.stage(), failure.party(), failure.reasonCode(), orNull(counts.get(index)));
                })
                .toList();
    }

    private static Integer orNull(Optional<Integer> count) {
        return count.orElse(null);
    }
}
