package nl.hoofdzaakwerk.trajectory.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;

/** A10: the routes of the regions, and how many came by each. */
@ApplicationScoped
public class IntakeRoutes implements PanacheRepositoryBase<IntakeRoute, IntakeRoute.Key> {
    private final TransactionLocks locks;

    IntakeRoutes(TransactionLocks locks) {
        this.locks = locks;
    }

    /**
     * A route as somebody is about to use it.
     *
     * @param left of its intake; empty without a limit
     */
    public record Use(IntakeRoutePolicy.Open open, OptionalInt left) {}

    /** What a route can still take, for who starts by it now; others who do, or who change it, wait. */
    public Optional<Use> forStart(RegionCode region, String code) {
        oneAtATime(region, code);
        return find(region, code).map(route -> new Use(route.open(), left(route)));
    }

    /** When a route is open; empty when the region has no such route. */
    public Optional<IntakeRoutePolicy.Open> open(RegionCode region, String code) {
        return find(region, code).map(IntakeRoute::open);
    }

    List<IntakeRoute> all() {
        return list("order by region, code");
    }

    Optional<IntakeRoute> find(RegionCode region, String code) {
        return findByIdOptional(new IntakeRoute.Key(region.value(), code));
    }

    /** Who changes a route waits for whoever starts by it, and the other way round. */
    Optional<IntakeRoute> forChange(RegionCode region, String code) {
        oneAtATime(region, code);
        return find(region, code);
    }

    /** How many trajectories came by each of a region's routes, whoever guides them. */
    Map<String, Integer> starts(RegionCode region) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select route, started from route_starts(:region)", Tuple.class)
                .setParameter("region", region.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
    }

    void oneAtATime(RegionCode region, String code) {
        locks.take("route " + region + " " + code);
    }

    private OptionalInt left(IntakeRoute route) {
        return route.intake().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(route.intake().get() - starts(route.region()).getOrDefault(route.code(), 0));
    }
}
