package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose cards are wanted: those of one account manager, or of the caller's whole organisation. */
public class BoardScope {
    @QueryParam("scope")
    @Pattern(regexp = "self|organisation", message = "constraint.pattern.scope")
    @Parameter(
            description = "self: cards of the caller, or of the owner that is named; organisation: all of the caller's"
                    + " organisation",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"self", "organisation"},
                            defaultValue = "self"))
    String scope;

    @QueryParam("owner")
    @Size(min = 1, max = 255)
    @PlainLine
    @Parameter(description = "User id of a colleague whose cards are wanted")
    String owner;

    /** The user whose cards are wanted; empty for all of the organisation. */
    Optional<String> owner(Caller caller) {
        return "organisation".equals(scope)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(owner).orElseGet(caller::user));
    }
}
