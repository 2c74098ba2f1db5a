package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.calendar.WorkingCalendar;
import nl.hoofdzaakwerk.employer.pipeline.StageRuleBook;
import nl.hoofdzaakwerk.employer.pipeline.model.StageRules;
import nl.hoofdzaakwerk.employer.pipeline.own.OwnPipelines;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Puts boards together: per stage its cards, their count, and which of them rot (rule P7). */
@ApplicationScoped
class Boards {
    static final String STAGE =
            "Only this stage; needed to go on after a position. A stage's name, or its id in an own pipeline";

    private final BoardRows rows;
    private final StageRuleBook rules;
    private final OwnPipelines pipelines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Boards(BoardRows rows, StageRuleBook rules, OwnPipelines pipelines, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.pipelines = pipelines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Which part of a board is wanted: all stages from their start, or one stage from a position on. */
    record Part(Optional<String> stage, Optional<UUID> after, int limit) {
        static Part of(String stage, PageRequest page) {
            return new Part(Optional.ofNullable(stage), Optional.ofNullable(page.after()), page.limit());
        }
    }

    private record Stage(String key, String name, int days) {}

    BoardView main(Caller caller, BoardScope scope, Part part) {
        var board = new BoardRows.Board(Optional.empty(), caller.organisation().value(), scope.owner(caller));
        var stageRules = rulesOf(caller);
        var stages = Arrays.stream(PipelineStage.values())
                .map(stage -> new Stage(stage.name(), null, stageRules.of(stage).days()))
                .toList();
        return view(board, stages, part, rotting(stageRules));
    }

    /** @throws Problem 404 when the caller's organisation has no such pipeline */
    BoardView own(UUID pipelineId, Caller caller, BoardScope scope, Part part) {
        var definition =
                pipelines.definition(pipelineId, caller, LocalDate.now(clock)).orElseThrow(Problem::notFound);
        var board = new BoardRows.Board(
                Optional.of(pipelineId), caller.organisation().value(), scope.owner(caller));
        var stages = definition.stages().stream()
                .map(stage -> new Stage(stage.id().toString(), stage.name(), stage.targetDays()))
                .toList();
        return view(board, stages, part, rotting(rulesOf(caller)));
    }

    Rotting rotting(StageRules stageRules) {
        return new Rotting(stageRules.overdueWorkingDays(), calendar.workingDays(), stageRules.today());
    }

    /** What holds on the caller's boards: the rules of the organisation's region, of the first when it has several. */
    StageRules rulesOf(Caller caller) {
        return caller.regions().stream()
                .min(Comparator.comparing(RegionCode::value))
                .map(rules::of)
                .orElseGet(rules::usual);
    }

    private BoardView view(BoardRows.Board board, List<Stage> stages, Part part, Rotting rotting) {
        var wanted = stages.stream()
                .filter(stage -> part.stage().isEmpty() || part.stage().get().equals(stage.key()))
                .toList();
        if (wanted.isEmpty()) {
            throw Problem.invalidField("stage", "unknown");
        }
        var counts = rows.counts(board);
        var cards = rows
                .cards(
                        board,
                        wanted.stream().map(Stage::key).toList(),
                        part.stage().flatMap(_ -> part.after()),
                        part.limit() + 1)
                .stream()
                .collect(Collectors.groupingBy(BoardRows.Row::stage));
        return new BoardView(wanted.stream()
                .map(stage -> column(stage, counts, cards.getOrDefault(stage.key(), List.of()), part.limit(), rotting))
                .toList());
    }

    private static BoardView.Column column(
            Stage stage, Map<String, Long> counts, List<BoardRows.Row> found, int limit, Rotting rotting) {
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        return new BoardView.Column(
                stage.key(),
                stage.name(),
                stage.days(),
                counts.getOrDefault(stage.key(), 0L),
                shown.stream()
                        .map(row -> BoardView.Card.of(row, rotting.since(row, stage.days()), rotting.today()))
                        .toList(),
                found.size() > limit ? shown.getLast().position() : null);
    }
}
