package nl.hoofdzaakwerk.portal.employer.board;

import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.web.Option;

/**
 * A board as it is shown.
 *
 * @param address the page it stands on
 * @param pipelineId null for the main pipeline
 * @param scope whose cards: {@code self} or {@code organisation}
 * @param stage the only stage that is shown, or empty for all
 */
record BoardView(String address, UUID pipelineId, String name, String scope, String stage, List<Column> columns) {

    /** A stage with its cards, and the stages to which they may go. */
    record Column(
            String stage,
            String name,
            int targetDays,
            long count,
            List<BoardApi.Card> cards,
            List<Option> targets,
            UUID next) {}

    /** The main pipeline. */
    static BoardView main(String name, BoardApi.Board board, String scope, String stage) {
        List<Column> columns = board.stages().stream()
                .map(column -> column(
                        column,
                        Codes.of("PipelineStage", column.stage()),
                        MainStages.after(column.stage()).stream()
                                .map(next -> new Option(next, Codes.of("PipelineStage", next)))
                                .toList()))
                .toList();
        return new BoardView("/pijplijn", null, name, scope, stage, columns);
    }

    /** A pipeline of the organisation; its cards may go to every other stage. */
    static BoardView own(BoardApi.Pipeline pipeline, BoardApi.Board board, String scope, String stage) {
        List<Column> columns = board.stages().stream()
                .map(column -> column(
                        column,
                        column.name(),
                        pipeline.stages().stream()
                                .filter(other -> !other.id().toString().equals(column.stage()))
                                .map(other -> new Option(other.id().toString(), other.name()))
                                .toList()))
                .toList();
        return new BoardView("/pijplijn/eigen/" + pipeline.id(), pipeline.id(), pipeline.name(), scope, stage, columns);
    }

    private static Column column(BoardApi.Stage stage, String name, List<Option> targets) {
        return new Column(stage.stage(), name, stage.targetDays(), stage.count(), stage.cards(), targets, stage.next());
    }
}
