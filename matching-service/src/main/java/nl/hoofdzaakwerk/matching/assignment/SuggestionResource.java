package nl.hoofdzaakwerk.matching.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.JudgementView;
import nl.hoofdzaakwerk.matching.scoring.NearMissView;
import nl.hoofdzaakwerk.matching.scoring.Reasons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Ranked lists per candidate and per vacancy (E2), each pair with its reasons; pairs that are blocked come last and say
 * why. There is no cut-off: people decide.
 */
@Path("/")
@Tag(name = "suggestions", description = "Ranked pairs with the reasons behind each score")
class SuggestionResource {

    private static final String ACTIVITY = "matching";

    private final Markets markets;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Reasons reasons;
    private final ProcessingLog processingLog;
    private final Clock clock;

    SuggestionResource(
            Markets markets,
            CandidateCards cards,
            Vacancies vacancies,
            Reasons reasons,
            ProcessingLog processingLog,
            Clock clock) {
        this.markets = markets;
        this.cards = cards;
        this.vacancies = vacancies;
        this.reasons = reasons;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** @param rulesVersion the version of the scoring rules used */
    @Schema(name = "Suggestions")
    public record Suggestions(LocalDate judgedDate, String rulesVersion, List<Suggestion> items) {}

    /**
     * One pair.
     *
     * @param nearMisses what single change would make it fit, or fit clearly better (X18)
     */
    @Schema(name = "Suggestion")
    public record Suggestion(
            UUID cardId, UUID vacancyId, boolean open, JudgementView judgement, List<NearMissView> nearMisses) {}

    @GET
    @Path("candidate-cards/{id}/suggestions")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listCandidateCardSuggestions", summary = "Vacancies for a card, best first")
    public Suggestions forCard(
            @PathParam("id") UUID id, @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(100) int limit) {
        RegionCode region = QuarkusTransaction.requiringNew().call(() -> {
            CandidateCard card = cards.findByIdOptional(id).orElseThrow(Problem::notFound);
            processingLog.record(ACTIVITY, card.id());
            return card.region();
        });
        Market market = markets.of(region, LocalDate.now(clock));
        return suggestions(market, market.vacanciesFor(id), limit);
    }

    @GET
    @Path("vacancies/{id}/suggestions")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listVacancySuggestions",
            summary = "Cards for a vacancy, best first; a coach sees own candidates only")
    public Suggestions forVacancy(
            @PathParam("id") UUID id, @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(100) int limit) {
        Visible visible = QuarkusTransaction.requiringNew().call(() -> visibleFor(id));
        Market market = markets.of(visible.region(), LocalDate.now(clock));
        Suggestions found = suggestions(
                market,
                market.cardsFor(id).stream()
                        .filter(proposal ->
                                visible.cards().contains(proposal.pair().cardId()))
                        .toList(),
                limit);
        QuarkusTransaction.requiringNew()
                .run(() -> processingLog.record(
                        ACTIVITY, found.items().stream().map(Suggestion::cardId).toList()));
        return found;
    }

    private record Visible(RegionCode region, Set<UUID> cards) {}

    private Visible visibleFor(UUID vacancyId) {
        Vacancy vacancy = vacancies.findByIdOptional(vacancyId).orElseThrow(Problem::notFound);
        return new Visible(
                vacancy.region(),
                cards.in(vacancy.region()).stream().map(CandidateCard::id).collect(Collectors.toSet()));
    }

    private Suggestions suggestions(Market market, List<Proposal> ranked, int limit) {
        return new Suggestions(
                market.date(),
                market.rulesVersion(),
                ranked.stream()
                        .limit(limit)
                        .map(proposal -> suggestion(market, proposal))
                        .toList());
    }

    private Suggestion suggestion(Market market, Proposal proposal) {
        return new Suggestion(
                proposal.pair().cardId(),
                proposal.pair().vacancyId(),
                proposal.judgement().isOpen(),
                reasons.read(proposal.judgement()),
                reasons.read(market.nearMisses(proposal.pair())));
    }
}
