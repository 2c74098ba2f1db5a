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
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pipelines of the caller's organisation as boards (rule P7). */
@Path("/pipelines/{id}/board")
@Tag(name = "Pipeline")
class OwnBoardResource {
    private final Boards boards;
    private final CurrentCaller callers;

    OwnBoardResource(Boards boards, CurrentCaller callers) {
        this.boards = boards;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readBoard",
            summary = "A pipeline of the own organisation as a board",
            description =
                    "Rules P6 and P7. Per stage the cards that stand there longest, at most limit. 404 for another"
                            + " organisation's pipeline, 400 for a stage it has not.")
    public BoardView own(
            @PathParam("id") UUID id,
            @Valid @BeanParam BoardScope scope,
            @QueryParam("stage") @Size(max = 40) @PlainLine @Parameter(description = Boards.STAGE) String stage,
            @BeanParam PageRequest page) {
        return boards.own(id, callers.get(), scope, Boards.Part.of(stage, page));
    }
}
