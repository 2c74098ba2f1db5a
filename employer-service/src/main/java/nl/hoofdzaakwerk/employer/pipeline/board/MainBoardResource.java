package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The main pipeline as a board (rules D1 and P7). */
@Path("/pipeline-boards")
@Tag(name = "Pipeline")
class MainBoardResource {
    private final Boards boards;
    private final CurrentCaller callers;

    MainBoardResource(Boards boards, CurrentCaller callers) {
        this.boards = boards;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readMainBoard",
            summary = "The main pipeline as a board of one account manager or the whole organisation",
            description =
                    "Rules D1, P6 and P7. Per stage the employers that stand there longest, at most limit. 400 for"
                            + " a stage that is none.")
    public BoardView main(
            @Valid @BeanParam BoardScope scope,
            @QueryParam("stage") @Size(max = 40) @PlainLine @Parameter(description = Boards.STAGE) String stage,
            @BeanParam PageRequest page) {
        return boards.main(callers.get(), scope, Boards.Part.of(stage, page));
    }
}
