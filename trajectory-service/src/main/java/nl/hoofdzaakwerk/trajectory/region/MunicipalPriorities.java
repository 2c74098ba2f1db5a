package nl.hoofdzaakwerk.trajectory.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriority;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriorityPolicy;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup;

/** A14: priorities of the municipalities in the caller's regions. */
@ApplicationScoped
class MunicipalPriorities implements PanacheRepositoryBase<MunicipalPriority, UUID> {
    private final TransactionLocks locks;

    MunicipalPriorities(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Newest first; {@code municipality} null for all. */
    List<MunicipalPriority> page(String municipality, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "1 = 1";
        if (municipality != null) {
            where += " and municipality = :municipality";
            parameters.put("municipality", municipality);
        }
        if (page.after() != null) {
            where += " and id < :after";
            parameters.put("after", page.after());
        }
        return find(where + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** The versions of these municipalities, by when they begin. */
    Map<String, List<LocalDate>> starts(Collection<String> municipalities) {
        return municipalities.isEmpty()
                ? Map.of()
                : list("municipality in ?1 order by validFrom", municipalities).stream()
                        .collect(Collectors.groupingBy(
                                MunicipalPriority::municipality,
                                Collectors.mapping(MunicipalPriority::validFrom, Collectors.toList())));
    }

    /** The version that begins last. */
    Optional<MunicipalPriorityPolicy.Latest> latest(String municipality) {
        return find("municipality = ?1 order by validFrom desc", municipality)
                .range(0, 0)
                .firstResultOptional()
                .map(version -> new MunicipalPriorityPolicy.Latest(version.organisation(), version.validFrom()));
    }

    /** Makes whoever sets priorities of the municipality wait for this transaction. */
    void oneAtATime(String municipality) {
        locks.take("municipality-priority " + municipality);
    }

    /** What holds on a day, in whatever region; municipalities without priorities are left out. */
    Map<String, List<PriorityGroup>> inForce(Collection<String> municipalities, LocalDate on) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select municipality, array_to_string(priority_groups, ',')"
                                + " from priorities_in_force(:municipalities, :day)",
                        Tuple.class)
                .setParameter("municipalities", String.join("|", municipalities))
                .setParameter("day", on)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> groups(row.get(1, String.class))));
    }

    private static List<PriorityGroup> groups(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(PriorityGroup::valueOf)
                .toList();
    }
}
