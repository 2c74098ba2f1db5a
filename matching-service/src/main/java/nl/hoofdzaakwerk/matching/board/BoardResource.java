package nl.hoofdzaakwerk.matching.board;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.board.BoardView.LiveProposal;
import nl.hoofdzaakwerk.matching.board.LiveBoardView.ProposalView;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A region's live board (E2, E3). A coach sees the proposals of the own organisation's cards only. */
@Path("/boards/{region}")
@Tag(name = "boards", description = "The best proposals of a region as they are now")
class BoardResource {

    private static final String ACTIVITY = "matching";

    private final Boards boards;
    private final CandidateCards cards;
    private final Pins pins;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    BoardResource(Boards boards, CandidateCards cards, Pins pins, CurrentCaller callers, ProcessingLog processingLog) {
        this.boards = boards;
        this.cards = cards;
        this.pins = pins;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    @GET
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "getBoard",
            summary = "The region's best proposals as they are now",
            description =
                    "Rules E2, E3 and E6. The best overall assignment of candidates to positions today, kept up to date with"
                            + " every change. A proposal stays unless the whole gains more than two percent of the scale by"
                            + " moving it. 404 outside the caller's regions.")
    public LiveBoardView get(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        requireOwn(region);
        BoardView board = boards.of(region);
        return QuarkusTransaction.requiringNew().call(() -> shown(board, limit));
    }

    @GET
    @Path("/fairness")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "getBoardFairness",
            summary = "What the best total asks of single people",
            description =
                    "Rules E2 and E3. The board beside stable proposals, in which candidates propose to their best vacancy"
                            + " in turn, with the pairs that block the board: both sides would score more together. 404"
                            + " outside the caller's regions.")
    public FairnessView fairness(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        requireOwn(region);
        var figure = boards.ask(region, WarmMarket::fairness);
        return QuarkusTransaction.requiringNew().call(() -> {
            FairnessView view = FairnessView.of(region, figure, cards.ids(region), limit);
            processingLog.record(
                    ACTIVITY,
                    view.items().stream()
                            .map(FairnessView.BlockingView::cardId)
                            .distinct()
                            .toList());
            return view;
        });
    }

    private void requireOwn(RegionCode region) {
        if (!callers.get().worksIn(region)) {
            throw Problem.notFound();
        }
    }

    private LiveBoardView shown(BoardView board, int limit) {
        Set<UUID> visible = cards.ids(board.region());
        Map<List<UUID>, UUID> pinned = pins.byPair(board.region());
        List<ProposalView> items = new ArrayList<>();
        for (int index = 0; index < board.proposals().size() && items.size() < limit; index++) {
            LiveProposal proposal = board.proposals().get(index);
            UUID cardId = proposal.pair().cardId();
            if (visible.contains(cardId)) {
                items.add(new ProposalView(
                        index + 1,
                        cardId,
                        proposal.pair().vacancyId(),
                        proposal.score(),
                        proposal.since(),
                        proposal.pinned(),
                        pinned.get(List.of(cardId, proposal.pair().vacancyId()))));
            }
        }
        processingLog.record(ACTIVITY, items.stream().map(ProposalView::cardId).toList());
        return new LiveBoardView(
                board.region(),
                board.judgedDate(),
                board.rulesVersion(),
                board.candidates(),
                board.vacancies(),
                board.total(),
                board.bound(),
                board.certifiedAt(),
                board.changedAt(),
                board.moved(),
                board.proposals().size(),
                List.copyOf(items));
    }
}
