package nl.hoofdzaakwerk.kit.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Both logs of the caller's own organisation, for its privacy officer (G4). */
@Path("")
@Tag(name = "Privacy")
@RolesAllowed("privacy-officer")
public class LogResource {
    private final EntityManager entityManager;

    LogResource(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One processing of one person's data, in the terms of the Logboek Dataverwerkingen. */
    public record Processing(
            UUID id,
            String traceId,
            String spanId,
            String name,
            Instant startTime,
            Instant endTime,
            String status,
            String processingActivityId,
            String dataSubjectId,
            String dataSubjectIdType) {}

    /** One call by an employee; {@code status} is only known when the call was refused. */
    public record Call(
            UUID id,
            Instant at,
            String user,
            String roles,
            String operation,
            String path,
            String outcome,
            Integer status) {}

    @GET
    @Path("/processing-log")
    @Transactional
    @Operation(operationId = "listProcessingLog", summary = "Processing of personal data by the own organisation")
    public Page<Processing> listProcessingLog(@BeanParam PageRequest page) {
        return Page.of(rows("processing_log", page), page, row -> row.get("id", UUID.class))
                .map(row -> new Processing(
                        row.get("id", UUID.class),
                        row.get("trace_id", String.class),
                        row.get("span_id", String.class),
                        row.get("name", String.class),
                        row.get("start_time", Instant.class),
                        row.get("end_time", Instant.class),
                        row.get("status", String.class),
                        row.get("processing_activity_id", String.class),
                        row.get("data_subject_id", String.class),
                        row.get("data_subject_id_type", String.class)));
    }

    @GET
    @Path("/audit-log")
    @Transactional
    @Operation(operationId = "listAuditLog", summary = "Calls made by employees of the own organisation")
    public Page<Call> listAuditLog(@BeanParam PageRequest page) {
        return Page.of(rows("audit_log", page), page, row -> row.get("id", UUID.class))
                .map(row -> new Call(
                        row.get("id", UUID.class),
                        row.get("at", Instant.class),
                        row.get("user_id", String.class),
                        row.get("roles", String.class),
                        row.get("operation", String.class),
                        row.get("path", String.class),
                        row.get("outcome", String.class),
                        row.get("status", Integer.class)));
    }

    private List<Tuple> rows(String table, PageRequest page) {
        String select = "select * from " + table + " where organisation = hw_organisation()"
                + (page.after() == null ? "" : " and id < :after") + " order by id desc";
        var query = entityManager.createNativeQuery(select, Tuple.class).setMaxResults(page.limitPlusOne());
        if (page.after() != null) {
            query.setParameter("after", page.after());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows;
    }
}
