package nl.hoofdzaakwerk.kit.privacy;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes each processing of a person's data (Logboek Dataverwerkingen): one row per action and data subject, in the
 * transaction of the action itself, so that neither exists without the other.
 */
@ApplicationScoped
public class ProcessingLog {
    private static final String INSERT = """
            insert into processing_log (id, organisation, trace_id, span_id, parent_span_id, name, start_time, end_time,
                status, processing_activity_id, data_subject_id, data_subject_id_type)
            values (?, coalesce(?, hw_organisation()), ?, ?, ?, ?, ?, ?, 'Ok', ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final CurrentCaller callers;
    private final Clock clock;
    private final String register;

    ProcessingLog(
            AgroalDataSource dataSource,
            CurrentCaller callers,
            Clock clock,
            @ConfigProperty(name = "hw.processing-register") String register) {
        this.dataSource = dataSource;
        this.callers = callers;
        this.clock = clock;
        this.register = register;
    }

    /**
     * @param activity name of the processing activity in the register, e.g. {@code intake}
     * @param dataSubject the person's pseudonymous id in this service
     */
    public void record(String activity, UUID dataSubject) {
        record(activity, List.of(dataSubject));
    }

    /** As {@link #record(String, UUID)}, for a list of persons seen at once. */
    public void record(String activity, Collection<UUID> dataSubjects) {
        if (dataSubjects.isEmpty()) {
            return;
        }
        SpanContext span = Span.current().getSpanContext();
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (UUID dataSubject : dataSubjects) {
                statement.setObject(1, Ids.next());
                statement.setString(2, organisation());
                statement.setString(3, span.getTraceId());
                statement.setString(4, span.getSpanId());
                statement.setString(5, null);
                statement.setString(6, activity);
                statement.setObject(7, now);
                statement.setObject(8, now);
                statement.setString(9, register + activity);
                statement.setString(10, dataSubject.toString());
                statement.setString(11, "pseudonym");
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The processing could not be logged, so it does not take place", e);
        }
    }

    private String organisation() {
        return callers.find().map(caller -> caller.organisation().value()).orElse(null);
    }
}
