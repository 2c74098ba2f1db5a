package nl.hoofdzaakwerk.trajectory.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Bottleneck;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckTheme;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Circle;

/** Bottlenecks as the tenant of the transaction sees them; lists say whose too, for the index. */
@ApplicationScoped
class Bottlenecks implements PanacheRepositoryBase<Bottleneck, UUID> {

    Optional<Bottleneck> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Bottleneck> page(Caller caller, Filter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        switch (BottleneckDesk.circleOf(caller)) {
            case ORGANISATION -> {
                conditions.add("organisation = :organisation");
                parameters.put("organisation", caller.organisation());
            }
            case REGION -> {
                conditions.add("region in :regions and reached <> :own");
                parameters.put("regions", caller.regions());
                parameters.put("own", Circle.ORGANISATION);
            }
            case NATION -> {
                conditions.add("reached = :nation");
                parameters.put("nation", Circle.NATION);
            }
        }
        narrow(conditions, parameters, "region", filter.region());
        narrow(conditions, parameters, "state", filter.state());
        narrow(conditions, parameters, "theme", filter.theme());
        narrow(
                conditions,
                parameters,
                "organisationKind",
                filter.kind() == null ? null : filter.kind().name());
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String property, Object wanted) {
        if (wanted != null) {
            conditions.add(property + " = :" + property + "Wanted");
            parameters.put(property + "Wanted", wanted);
        }
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(RegionCode region, BottleneckState state, BottleneckTheme theme, OrganisationKind kind) {}
}
