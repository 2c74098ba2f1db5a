package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Both logs of the own organisation, by person, user, activity and period (G4); a person never stands in an address.
 */
@Path("")
@Tag(name = "Privacy")
@RolesAllowed("privacy-officer")
public class LogSearchResource {
    private static final String CODE = "[A-Za-z][A-Za-z0-9-]{0,63}";
    private static final String USER = "[A-Za-z0-9:._-]{1,100}";
    private static final int USUAL = 50;

    private final Logs logs;

    LogSearchResource(Logs logs) {
        this.logs = logs;
    }

    /**
     * What is looked for; everything may be left out.
     *
     * @param user id of an employee, found by the call in which the processing took place
     * @param untilDate last day
     * @param after the value of {@code next} in the previous page
     */
    public record ProcessingSearch(
            UUID dataSubjectId,
            @Pattern(regexp = CODE) String activity,
            @Pattern(regexp = USER) String user,
            @BusinessDate LocalDate fromDate,
            @BusinessDate LocalDate untilDate,
            UUID after,
            @Min(1) @Max(100) Integer limit) {}

    /** One processing of one person's data. */
    public record FoundProcessing(UUID id, Instant at, String activity, String dataSubjectId, String traceId) {}

    /**
     * What is looked for; everything may be left out.
     *
     * @param untilDate last day
     * @param after the value of {@code next} in the previous page
     */
    public record CallSearch(
            @Pattern(regexp = USER) String user,
            @Pattern(regexp = CODE) String operation,
            @BusinessDate LocalDate fromDate,
            @BusinessDate LocalDate untilDate,
            UUID after,
            @Min(1) @Max(100) Integer limit) {}

    /** One call by an employee. */
    public record FoundCall(
            UUID id,
            Instant at,
            String user,
            String roles,
            String operation,
            String path,
            String outcome,
            String traceId) {}

    @POST
    @Path("/processing-log/_search")
    @Transactional
    @Operation(operationId = "searchProcessingLog", summary = "Finds processings by person, user, activity and period")
    public Page<FoundProcessing> searchProcessingLog(@NotNull ProcessingSearch search) {
        int limit = search.limit() == null ? USUAL : search.limit();
        List<FoundProcessing> found = logs
                .processings(new Logs.ProcessingFilter(
                        search.dataSubjectId(),
                        search.activity(),
                        search.user(),
                        search.fromDate(),
                        search.untilDate(),
                        search.after(),
                        limit + 1))
                .stream()
                .map(LogSearchResource::processing)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).id());
    }

    @POST
    @Path("/audit-log/_search")
    @Transactional
    @Operation(operationId = "searchAuditLog", summary = "Finds calls by user, operation and period")
    public Page<FoundCall> searchAuditLog(@NotNull CallSearch search) {
        int limit = search.limit() == null ? USUAL : search.limit();
        List<FoundCall> found = logs
                .calls(new Logs.CallFilter(
                        search.user(),
                        search.operation(),
                        search.fromDate(),
                        search.untilDate(),
                        search.after(),
                        limit + 1))
                .stream()
                .map(LogSearchResource::call)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).id());
    }

    private static FoundProcessing processing(Tuple row) {
        return new FoundProcessing(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class));
    }

    private static FoundCall call(Tuple row) {
        return new FoundCall(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class));
    }
}
