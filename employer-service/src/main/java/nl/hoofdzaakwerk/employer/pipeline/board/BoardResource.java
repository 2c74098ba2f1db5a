package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.input.PlainLine;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Boards of the main pipeline and of the organisation's own, and the cards that rot on them (rule P7). */
@Path("/")
@Tag(name = "Pipeline")
class BoardResource {
    private static final String STAGE =
            "Only this stage; needed to go on after a position. A stage's name, or its id in an own pipeline";

    private final Boards boards;
    private final RottingCards rotting;
    private final CurrentCaller callers;

    BoardResource(Boards boards, RottingCards rotting, CurrentCaller callers) {
        this.boards = boards;
        this.rotting = rotting;
        this.callers = callers;
    }

    @GET
    @Path("/pipeline-board")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readMainBoard",
            summary = "The main pipeline as a board of one account manager or the whole organisation",
            description = "Rules D1, P6 and P7. Per stage the employers that stand there longest, at most limit. 400 for"
                    + " a stage that is none.")
    public BoardView main(
            @Valid @BeanParam BoardScope scope,
            @QueryParam("stage") @Size(max = 40) @PlainLine @Parameter(description = STAGE) String stage,
            @BeanParam PageRequest page) {
        return boards.main(callers.get(), scope, part(stage, page));
    }

    @GET
    @Path("/pipelines/{id}/board")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readBoard",
            summary = "A pipeline of the own organisation as a board",
            description = "Rules P6 and P7. Per stage the cards that stand there longest, at most limit. 404 for another"
                    + " organisation's pipeline, 400 for a stage it has not.")
    public BoardView own(
            @PathParam("id") UUID id,
            @Valid @BeanParam BoardScope scope,
            @QueryParam("stage") @Size(max = 40) @PlainLine @Parameter(description = STAGE) String stage,
            @BeanParam PageRequest page) {
        return boards.own(id, callers.get(), scope, part(stage, page));
    }

    @GET
    @Path("/rotting-cards")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listRottingCards",
            summary = "Cards that rot, of the main pipeline and the own ones",
            description = "Rule P7. Longer in a stage than its days, or with a next step that is late by a number of"
                    + " working days; both are data per region.")
    public Page<RottingCards.RottingCard> rotting(
            @Valid @BeanParam BoardScope scope, @BeanParam PageRequest page) {
        return rotting.page(callers.get(), scope, page);
    }

    private static Boards.Part part(String stage, PageRequest page) {
        return new Boards.Part(Optional.ofNullable(stage), Optional.ofNullable(page.after()), page.limit());
    }
}
