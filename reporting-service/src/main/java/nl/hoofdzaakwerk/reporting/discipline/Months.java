package nl.hoofdzaakwerk.reporting.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthState;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;

/** The months the running transaction's tenant may see. */
@ApplicationScoped
class Months implements PanacheRepositoryBase<ReportingMonth, UUID> {

    Optional<ReportingMonth> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of a region's month, locked, in one order so that writers do not cross. */
    List<ReportingMonth> lock(RegionCode region, YearMonth month) {
        return find("region = ?1 and month = ?2 order by id", region.value(), month.atDay(1))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Set<YearMonth> known(ReportingDuty duty) {
        return list(
                        "organisation = ?1 and region = ?2",
                        duty.organisation().value(),
                        duty.region().value())
                .stream()
                .map(ReportingMonth::month)
                .collect(Collectors.toSet());
    }

    /** Those that can still be approved or were approved lately. */
    List<ReportingMonth> notLocked() {
        return list("state <> ?1 order by id", MonthState.LOCKED);
    }

    List<ReportingMonth> between(LocalDate first, LocalDate last) {
        return list("month between ?1 and ?2 order by region, month, id", first, last);
    }

    /** Takes away what is not expected any more: after the duty's last month, and never received. */
    void forget(ReportingDuty duty, YearMonth last) {
        delete(
                "organisation = ?1 and region = ?2 and month > ?3 and state = ?4 and receivedOn is null",
                duty.organisation().value(),
                duty.region().value(),
                last.atDay(1),
                MonthState.EXPECTED);
    }

    /** What a list is narrowed to; each may be null. */
    record Filter(RegionCode region, YearMonth month, MonthState state, LocalDate dueBefore) {}

    List<ReportingMonth> page(Filter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        add(
                condition,
                parameters,
                "region = :region",
                "region",
                filter.region() == null ? null : filter.region().value());
        add(
                condition,
                parameters,
                "month = :month",
                "month",
                filter.month() == null ? null : filter.month().atDay(1));
        add(condition, parameters, "state = :state", "state", filter.state());
        add(condition, parameters, "nextStep.dueDate < :due", "due", filter.dueBefore());
        add(condition, parameters, "id < :after", "after", page.after());
        return find(condition.toString(), Sort.descending("id"), parameters)
                .page(0, page.limitPlusOne())
                .list();
    }

    private static void add(
            StringBuilder condition, Map<String, Object> parameters, String part, String name, Object value) {
        if (value != null) {
            condition.append(" and ").append(part);
            parameters.put(name, value);
        }
    }
}
