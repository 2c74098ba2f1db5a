package nl.hoofdzaakwerk.matching.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.RuleSets;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be matched. Cards and vacancies are changed where they come from, not here. */
@Path("/")
@Tag(name = "pool", description = "Anonymous candidate cards and open vacancies")
class PoolResource {

    private static final String ACTIVITY = "matching";

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final RuleSets ruleSets;
    private final ProcessingLog processingLog;
    private final Clock clock;

    PoolResource(
            CandidateCards cards, Vacancies vacancies, RuleSets ruleSets, ProcessingLog processingLog, Clock clock) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.ruleSets = ruleSets;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    @GET
    @Path("candidate-cards")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listCandidateCards", summary = "Cards of your organisation, or of your region")
    public Page<CandidateCardView> listCards(@BeanParam PageRequest page) {
        Page<CandidateCard> found = Page.of(cards.page(page), page, CandidateCard::id);
        processingLog.record(
                ACTIVITY, found.items().stream().map(CandidateCard::id).toList());
        Map<RegionCode, FreshFor> freshFor = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return found.map(card -> CandidateCardView.of(
                card, freshFor.computeIfAbsent(card.region(), region -> freshFor(region, today)), today));
    }

    @GET
    @Path("candidate-cards/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getCandidateCard", summary = "One card")
    public CandidateCardView getCard(@PathParam("id") UUID id) {
        CandidateCard card = cards.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record(ACTIVITY, card.id());
        LocalDate today = LocalDate.now(clock);
        return CandidateCardView.of(card, freshFor(card.region(), today), today);
    }

    @GET
    @Path("vacancies")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listVacancies", summary = "Open vacancies of your region")
    public Page<VacancyView> listVacancies(@BeanParam PageRequest page) {
        Map<RegionCode, FreshFor> freshFor = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return Page.of(vacancies.page(page), page, Vacancy::id)
                .map(vacancy -> VacancyView.of(
                        vacancy, freshFor.computeIfAbsent(vacancy.region(), region -> freshFor(region, today)), today));
    }

    @GET
    @Path("vacancies/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getVacancy", summary = "One vacancy")
    public VacancyView getVacancy(@PathParam("id") UUID id) {
        Vacancy vacancy = vacancies.findByIdOptional(id).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.now(clock);
        return VacancyView.of(vacancy, freshFor(vacancy.region(), today), today);
    }

    private FreshFor freshFor(RegionCode region, LocalDate today) {
        return ruleSets.inForce(region, today).freshFor();
    }
}
