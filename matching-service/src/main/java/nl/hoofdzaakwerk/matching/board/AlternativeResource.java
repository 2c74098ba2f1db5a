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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket.AlternativePair;
import nl.hoofdzaakwerk.matching.board.AlternativesView.AlternativeView;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What else there is than what is proposed, and what that would cost the whole (E2, E3). */
@Path("/")
@Tag(name = "boards", description = "The best proposals of a region as they are now")
class AlternativeResource {

    private static final String ACTIVITY = "matching";

    /** Others' cards are left out afterwards, so more are looked for than are shown. */
    private static final int LOOKED_AT = 200;

    private final Boards boards;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final ProcessingLog processingLog;

    AlternativeResource(Boards boards, CandidateCards cards, Vacancies vacancies, ProcessingLog processingLog) {
        this.boards = boards;
        this.cards = cards;
        this.vacancies = vacancies;
        this.processingLog = processingLog;
    }

    @GET
    @Path("candidate-cards/{id}/alternatives")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listCandidateCardAlternatives",
            summary = "Other vacancies for a card, cheapest for the whole first",
            description =
                    "Rules E2 and E3. Each with what the total of the region's proposals would lose at most. None for a card"
                            + " whose proposal is pinned.")
    public AlternativesView forCard(
            @PathParam("id") UUID id, @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(50) int limit) {
        RegionCode region = QuarkusTransaction.requiringNew().call(() -> {
            CandidateCard card = cards.findByIdOptional(id).orElseThrow(Problem::notFound);
            processingLog.record(ACTIVITY, card.id());
            return card.region();
        });
        return boards.ask(
                region,
                market -> new AlternativesView(isPinned(market, id), views(market.alternativesOfCard(id, limit))));
    }

    private static boolean isPinned(WarmMarket market, UUID cardId) {
        return market.pins().stream().anyMatch(pin -> pin.cardId().equals(cardId));
    }

    @GET
    @Path("vacancies/{id}/alternatives")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listVacancyAlternatives",
            summary = "Other cards for a vacancy, cheapest for the whole first; a coach sees own candidates only",
            description =
                    "Rules E2 and E3. Each with what the total of the region's proposals would lose at most. Cards whose"
                            + " proposal is pinned are left out.")
    public AlternativesView forVacancy(
            @PathParam("id") UUID id, @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(50) int limit) {
        Visible visible = QuarkusTransaction.requiringNew().call(() -> visibleFor(id));
        List<AlternativePair> shown =
                boards
                        .ask(visible.region(), market -> market.alternativesOfVacancy(id, Math.max(limit, LOOKED_AT)))
                        .stream()
                        .filter(alternative ->
                                visible.cards().contains(alternative.pair().cardId()))
                        .limit(limit)
                        .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> processingLog.record(
                        ACTIVITY,
                        shown.stream()
                                .map(alternative -> alternative.pair().cardId())
                                .toList()));
        return new AlternativesView(false, views(shown));
    }

    private record Visible(RegionCode region, Set<UUID> cards) {}

    private Visible visibleFor(UUID vacancyId) {
        Vacancy vacancy = vacancies.findByIdOptional(vacancyId).orElseThrow(Problem::notFound);
        return new Visible(vacancy.region(), cards.ids(vacancy.region()));
    }

    private static List<AlternativeView> views(List<AlternativePair> pairs) {
        return pairs.stream()
                .map(alternative -> new AlternativeView(
                        alternative.pair().cardId(),
                        alternative.pair().vacancyId(),
                        alternative.score(),
                        alternative.losesAtMost()))
                .toList();
    }
}
