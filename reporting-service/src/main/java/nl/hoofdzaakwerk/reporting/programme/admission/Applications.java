package nl.hoofdzaakwerk.reporting.programme.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionApplication;

/** Applications for a division. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<DivisionApplication, UUID> {

    /** The waiting list, first come first. */
    List<DivisionApplication> waiting() {
        return list("state = ?1 order by arrival", ApplicationState.WAITING);
    }

    Optional<DivisionApplication> waitingOf(RegionCode region) {
        return find("state = ?1 and region = ?2", ApplicationState.WAITING, region.value())
                .firstResultOptional();
    }

    /** The last one of a region, whatever became of it. */
    Optional<DivisionApplication> latestOf(RegionCode region) {
        return find("region = ?1 order by arrival desc", region.value())
                .range(0, 0)
                .firstResultOptional();
    }

    /** The next number in order of arrival; the caller has seen to it that nobody else asks meanwhile. */
    long nextArrival() {
        return find("order by arrival desc")
                        .range(0, 0)
                        .firstResultOptional()
                        .map(DivisionApplication::arrival)
                        .orElse(0L)
                + 1;
    }

    /** Newest first; null where it is not narrowed. */
    List<DivisionApplication> page(Division division, ApplicationState state, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        narrow(conditions, parameters, "division = :division", "division", division);
        narrow(conditions, parameters, "state = :state", "state", state);
        narrow(conditions, parameters, "id < :after", "after", page.after());
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object wanted) {
        if (wanted != null) {
            conditions.add(condition);
            parameters.put(name, wanted);
        }
    }
}
