package nl.hoofdzaakwerk.matching.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.tenure.model.Tenure;
import nl.hoofdzaakwerk.matching.tenure.model.Tenure.Given;
import nl.hoofdzaakwerk.matching.tenure.model.TenureRule;
import org.hibernate.Session;

/** What matches were agreed on with, and how long the work lasted that came of them. */
@ApplicationScoped
class Tenures {
    private static final String KEEP_POINTS = """
            insert into match_points (match_id, criterion, region, card_organisation, points, maximum, known)
            select m.id, :criterion, m.region, m.card_organisation, :points, :maximum, :known
            from candidate_match m where m.id = :match
            on conflict (match_id, criterion) do update set points = :points, maximum = :maximum, known = :known
            """;
    private static final String KEEP_WORK = """
            insert into match_tenure as t (placement_id, match_id, region, card_organisation, started_on, ended_on)
            select :placement, m.id, m.region, m.card_organisation, :started, :ended
            from candidate_match m where m.id = :match
            on conflict (placement_id) do update set started_on = coalesce(excluded.started_on, t.started_on),
                ended_on = coalesce(excluded.ended_on, t.ended_on)
            """;
    private static final String OF_REGION = """
            select t.placement_id, t.started_on, t.ended_on, p.criterion, p.points, p.maximum
            from match_tenure t join match_points p on p.match_id = t.match_id
            where t.region = :region and t.started_on is not null and p.known and p.maximum > 0
            order by t.placement_id
            """;

    private final Session session;

    Tenures(Session session) {
        this.session = session;
    }

    void keepPoints(UUID matchId, Judgement judgement) {
        judgement.points().forEach(points -> session.createNativeMutationQuery(KEEP_POINTS)
                .setParameter("match", matchId)
                .setParameter("criterion", points.criterion().name())
                .setParameter("points", points.points())
                .setParameter("maximum", points.maximum())
                .setParameter("known", points.known())
                .executeUpdate());
    }

    void began(PlacementMade made) {
        keepWork(made.placementId(), made.matchId(), made.startDate(), null);
    }

    /** May be heard before the beginning. */
    void ended(PlacementClosed closed) {
        keepWork(closed.placementId(), closed.matchId(), null, closed.endDate());
    }

    private void keepWork(UUID placement, UUID match, LocalDate started, LocalDate ended) {
        session.createNativeMutationQuery(KEEP_WORK)
                .setParameter("placement", placement)
                .setParameter("match", match)
                .setParameter("started", started, LocalDate.class)
                .setParameter("ended", ended, LocalDate.class)
                .executeUpdate();
    }

    /** The work of the region, as far as the tenant sees it, that came of matches whose points were kept. */
    List<Tenure> in(RegionCode region) {
        Map<UUID, Tenure> byPlacement = new LinkedHashMap<>();
        Map<UUID, Map<Criterion, Given>> points = new LinkedHashMap<>();
        for (Object[] row : session.createNativeQuery(OF_REGION, Object[].class)
                .setParameter("region", region.value())
                .getResultList()) {
            UUID placement = (UUID) row[0];
            criterion((String) row[3])
                    .ifPresent(criterion -> points.computeIfAbsent(placement, id -> new EnumMap<>(Criterion.class))
                            .put(criterion, new Given((Integer) row[4], (Integer) row[5])));
            byPlacement.put(
                    placement,
                    new Tenure(date(row[1]), Optional.ofNullable(row[2]).map(Tenures::date), Map.of()));
        }
        List<Tenure> tenures = new ArrayList<>();
        byPlacement.forEach((placement, tenure) ->
                tenures.add(new Tenure(tenure.started(), tenure.ended(), points.getOrDefault(placement, Map.of()))));
        return tenures;
    }

    /** Empty for a criterion that rules of before had and those of now have not. */
    private static Optional<Criterion> criterion(String name) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion.name().equals(name)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    /** @throws IllegalStateException when no rule is in force on that day */
    TenureRule rule(RegionCode region, LocalDate date) {
        return session
                .createNativeQuery("""
                        select high_percent, smallest_group from tenure_rule
                        where (region = :region or region is null) and valid_from <= :date
                        order by region nulls last, valid_from desc limit 1
                        """, Object[].class)
                .setParameter("region", region.value())
                .setParameter("date", date)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new TenureRule((Integer) row[0], (Integer) row[1]))
                .orElseThrow(() -> new IllegalStateException("no rule for tenures is in force on " + date));
    }
}
