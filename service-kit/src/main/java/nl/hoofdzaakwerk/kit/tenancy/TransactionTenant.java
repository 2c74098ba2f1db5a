package nl.hoofdzaakwerk.kit.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.AuditTrail;

/**
 * Sets the tenant of every transaction the moment it begins, for the length of that transaction only, so a pooled
 * connection can never carry it over. Without a tenant nothing is set, and row-level security refuses.
 */
@ApplicationScoped
class TransactionTenant {
    private static final String SET = """
            select set_config('hw.organisation', ?, true), set_config('hw.kind', ?, true), set_config('hw.user', ?, true),
                   set_config('hw.regions', ?, true), set_config('hw.roles', ?, true)
            """;

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read;";

    private final Tenancy tenancy;
    private final AgroalDataSource dataSource;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final TransactionManager transactions;

    TransactionTenant(
            Tenancy tenancy,
            AgroalDataSource dataSource,
            CurrentCaller callers,
            AuditTrail audit,
            TransactionManager transactions) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
        this.callers = callers;
        this.audit = audit;
        this.transactions = transactions;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        try {
            tenancy.current().ifPresent(this::begin);
        } catch (RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    /**
     * Whoever began the transaction does not end it when beginning failed; left open, the thread's next work joins it.
     */
    private void abandon(RuntimeException reason) {
        try {
            transactions.rollback();
        } catch (SystemException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** Both statements travel together; the second runs after the first, and is held by the tenant it sets. */
    private void begin(Tenant tenant) {
        Optional<AuditTrail.Row> row =
                tenancy.isExplicit() ? Optional.empty() : callers.find().flatMap(audit::rowOf);
        String sql = (tenancy.isAtOneMoment() ? ONE_MOMENT : "")
                + SET
                + row.map(known -> ";" + AuditTrail.Row.INSERT).orElse("");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant.organisation());
            statement.setString(2, tenant.kind());
            statement.setString(3, tenant.user());
            statement.setString(4, tenant.regions());
            statement.setString(5, tenant.roles());
            if (row.isPresent()) {
                row.get().fill(statement, 6);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The tenant of the transaction could not be set, or the call not audited: it does not take place",
                    e);
        }
        row.ifPresent(written -> audit.writtenInTransaction());
    }
}
