package nl.hoofdzaakwerk.matching.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** What of a region's earlier proposals still stands, as the running transaction's tenant may see it. */
@ApplicationScoped
public class Standings {

    /** On a closed agenda and not decided yet; or pinned by the chair, and not decided since. */
    private static final String PINS = """
            select m.card_id, m.vacancy_id from candidate_match m
            where m.region = :region and m.card_id is not null and m.stage in ('PROPOSED', 'DISCUSSED')
                and exists (select 1 from agenda_item a where a.match_id = m.id)
            union
            select p.card_id, p.vacancy_id from proposal_pin p
            where p.region = :region and not exists (
                select 1 from candidate_match m join match_step s on s.match_id = m.id
                where m.card_id = p.card_id and m.vacancy_id = p.vacancy_id and s.taken_at > p.pinned_at
                    and s.to_stage not in ('PROPOSED', 'DISCUSSED'))
            """;

    private static final String PROPOSED =
            "select card_id, vacancy_id from board_proposal where region = :region order by card_id";

    private final EntityManager entityManager;

    Standings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Standing of(RegionCode region) {
        return new Standing(pins(region), pairs(PROPOSED, region));
    }

    /** The pairs that stay proposed. */
    public Set<Pair> pins(RegionCode region) {
        return Set.copyOf(pairs(PINS, region));
    }

    @SuppressWarnings("unchecked")
    private List<Pair> pairs(String query, RegionCode region) {
        List<Object[]> rows = entityManager
                .createNativeQuery(query)
                .setParameter("region", region.value())
                .getResultList();
        return rows.stream().map(row -> new Pair((UUID) row[0], (UUID) row[1])).collect(Collectors.toList());
    }
}
