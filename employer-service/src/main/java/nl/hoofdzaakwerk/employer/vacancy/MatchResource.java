package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the matches of a vacancy are, without the people (rule E5). */
@Path("/vacancies/{id}/matches")
@Tag(name = "Vacancies")
class MatchResource {
    private final MatchReferences matches;
    private final Vacancies vacancies;
    private final CurrentCaller callers;

    MatchResource(MatchReferences matches, Vacancies vacancies, CurrentCaller callers) {
        this.matches = matches;
        this.vacancies = vacancies;
        this.callers = callers;
    }

    /**
     * A match of a vacancy; anonymous.
     *
     * @param reasonCode of matching's list, why it was rejected; absent otherwise (rule P8)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VacancyMatch")
    record MatchView(
            UUID id, MatchReference.State state, LocalDate stateSince, LocalDate firstKnownOn, String reasonCode) {
        static MatchView of(MatchReference match) {
            return new MatchView(match.id, match.state, match.stateSince, match.firstKnownOn, match.reasonCode);
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listVacancyMatches",
            summary = "How far the matches of a vacancy are, newest first",
            description = "Anonymous: id, state, days and why one was rejected (rules E5, P8).")
    public Page<MatchView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        vacancies.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(matches.page(id, page), page, match -> match.id).map(MatchView::of);
    }
}
