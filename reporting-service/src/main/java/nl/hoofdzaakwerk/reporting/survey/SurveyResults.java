package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.survey.model.ComparedStatement;
import nl.hoofdzaakwerk.reporting.survey.model.RoundScores;
import nl.hoofdzaakwerk.reporting.survey.model.RoundState;
import nl.hoofdzaakwerk.reporting.survey.model.StatementResult;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyDisclosure;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyDisclosure.Shown;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** F13: results of the rounds that are closed, over time and between regions. */
@ApplicationScoped
class SurveyResults {
    private final Rounds rounds;
    private final Surveys surveys;
    private final Tallies tallies;
    private final Tenancy tenancy;
    private final Clock clock;

    SurveyResults(Rounds rounds, Surveys surveys, Tallies tallies, Tenancy tenancy, Clock clock) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.tallies = tallies;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param id of the round
     * @param respondents down to a multiple of five; null when there are too few to show anything
     * @param statements results in the order of the statements; empty when there are too few respondents
     */
    @Schema(name = "SurveyRoundResult")
    record RoundResult(
            UUID id, RegionCode region, SurveyMoment moment, Long respondents, List<ComparedStatement> statements) {}

    /**
     * All regions of which something is shown, together.
     *
     * @param regions how many
     * @param respondents down to a multiple of five
     */
    @Schema(name = "SurveyNationResult")
    record NationResult(SurveyMoment moment, int regions, long respondents, List<StatementResult> statements) {
        static NationResult of(SurveyMoment moment, Shown shown) {
            return new NationResult(moment, shown.regions(), shown.respondents(), shown.statements());
        }
    }

    /**
     * @param minimum fewer respondents than this show nothing
     * @param items by region and moment, those that the caller may see
     * @param nation by moment
     */
    @Schema(name = "SurveyResults")
    record ResultList(UUID surveyId, int minimum, List<RoundResult> items, List<NationResult> nation) {}

    /** @param seen rounds that the caller may see */
    ResultList of(Survey survey, Set<UUID> seen) {
        return tenancy.asSystem("cooperation-survey", () -> results(survey, seen));
    }

    /** A closed round with what was answered. */
    private record Closed(SurveyRound round, RoundScores scores) {}

    private ResultList results(Survey survey, Set<UUID> seen) {
        LocalDate today = LocalDate.now(clock);
        var rule = surveys.rule(today);
        SurveyDisclosure disclosure = new SurveyDisclosure(rule);
        List<Closed> closed = rounds.of(survey.id()).stream()
                .filter(round -> round.state(today) == RoundState.CLOSED)
                .map(round ->
                        new Closed(round, tallies.of(round, survey.statements().size())))
                .toList();
        Map<SurveyMoment, Shown> nation = nation(closed, disclosure);
        List<RoundResult> items = closed.stream()
                .filter(one -> seen.contains(one.round().id()))
                .map(one -> item(one, closed, nation, disclosure))
                .toList();
        return new ResultList(
                survey.id(),
                rule.minimum(),
                items,
                nation.entrySet().stream()
                        .map(entry -> NationResult.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Map<SurveyMoment, Shown> nation(List<Closed> closed, SurveyDisclosure disclosure) {
        Map<SurveyMoment, Shown> nation = new TreeMap<>();
        for (SurveyMoment moment : SurveyMoment.values()) {
            List<RoundScores> ofMoment = closed.stream()
                    .map(Closed::scores)
                    .filter(scores -> scores.moment() == moment)
                    .toList();
            disclosure.nation(ofMoment).ifPresent(shown -> nation.put(moment, shown));
        }
        return nation;
    }

    private static RoundResult item(
            Closed one, List<Closed> all, Map<SurveyMoment, Shown> nation, SurveyDisclosure disclosure) {
        SurveyRound round = one.round();
        Optional<Shown> shown = disclosure.round(one.scores());
        List<ComparedStatement> statements = shown.map(result -> ComparedStatement.of(
                        result, previous(round, all, disclosure), Optional.ofNullable(nation.get(round.moment()))))
                .orElse(List.of());
        return new RoundResult(
                round.id(),
                round.region(),
                round.moment(),
                shown.map(Shown::respondents).orElse(null),
                statements);
    }

    /** The last moment of the same region before this one that is shown. */
    private static Optional<Shown> previous(SurveyRound round, List<Closed> all, SurveyDisclosure disclosure) {
        return all.stream()
                .filter(other -> other.round().region().equals(round.region()))
                .filter(other -> other.round().moment().compareTo(round.moment()) < 0)
                .sorted(Comparator.comparing((Closed other) -> other.round().moment())
                        .reversed())
                .flatMap(other -> disclosure.round(other.scores()).stream())
                .findFirst();
    }
}
