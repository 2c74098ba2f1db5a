package nl.hoofdzaakwerk.kit.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted: at most {@code limit} items, older than the item {@code after}. */
public class PageRequest {
    private static final int MOST = 100;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MOST, defaultValue = "50"))
    String limit;

    @QueryParam("after")
    @Parameter(description = "The value of next in the previous page")
    UUID after;

    /** @throws Problem 400 when the limit is not from 1 up to and including 100 */
    public int limit() {
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    private static Problem outOfRange() {
        return Problem.invalidField("limit", "range", MOST);
    }

    /** The id of the last item of the previous page, or null for the first page. */
    public UUID after() {
        return after;
    }

    /** How many rows to read to know whether there is a next page. */
    public int limitPlusOne() {
        return limit() + 1;
    }
}
