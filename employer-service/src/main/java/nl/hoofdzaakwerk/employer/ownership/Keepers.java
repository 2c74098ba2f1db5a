package nl.hoofdzaakwerk.employer.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Who keeps contacts now, by what they keep (rule D3). */
@ApplicationScoped
class Keepers {
    private static final int MOST = 500;
    private static final String KEEPERS = """
            select owner, owner_organisation, count(*) as employers, min(name) as such_as from employer
            where region in (:regions) and merged_into is null and owner is not null
            group by owner, owner_organisation
            order by employers desc, owner_organisation, owner
            """;

    private final EntityManager entityManager;

    Keepers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    OwnerList in(Caller caller) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(KEEPERS, Tuple.class)
                .setParameter("regions", Employers.regionsOf(caller))
                .setMaxResults(MOST)
                .getResultList();
        return new OwnerList(rows.stream().map(Keepers::item).toList());
    }

    private static OwnerList.Item item(Tuple row) {
        return new OwnerList.Item(
                row.get("owner", String.class),
                row.get("owner_organisation", String.class),
                Math.toIntExact(row.get("employers", Long.class)),
                row.get("such_as", String.class));
    }
}
