package nl.hoofdzaakwerk.kit.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted: at most {@code limit} items, older than the item {@code after}. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many items at most")
    int limit;

    @QueryParam("after")
    @Parameter(description = "The value of next in the previous page")
    UUID after;

    public int limit() {
        return limit;
    }

    /** The id of the last item of the previous page, or null for the first page. */
    public UUID after() {
        return after;
    }

    /** How many rows to read to know whether there is a next page. */
    public int limitPlusOne() {
        return limit + 1;
    }
}
