package nl.hoofdzaakwerk.employer.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What organisations keep of their contacts; each query names the caller's organisation, the database does too. */
@ApplicationScoped
class ActivityReports implements PanacheRepositoryBase<ActivityReport, UUID> {
    /** The own organisation's reports of these activities. */
    Map<UUID, ActivityReport> of(Collection<UUID> activities, Caller caller) {
        return list(
                        "id in ?1 and organisation = ?2",
                        activities,
                        caller.organisation().value())
                .stream()
                .collect(Collectors.toMap(ActivityReport::id, Function.identity()));
    }

    /** A report of the own organisation, locked until the transaction ends. */
    Optional<ActivityReport> lock(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation().value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
