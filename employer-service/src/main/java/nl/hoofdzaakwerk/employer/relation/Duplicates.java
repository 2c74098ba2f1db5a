package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.NormalisedName;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Finds the records of a region that may be the same employer (rule D3). Merged records are left out. */
@ApplicationScoped
public class Duplicates {
    private static final String ALIKE = """
            select e.id, e.name, e.municipality, e.kvk_number from employer e
            where (e.id in (select id from employers_alike(:region, :name, 100))
                   or cast(:number as text) is not null and e.region = :region and e.kvk_number = :number)
              and e.merged_into is null
            """;

    private final EntityManager entityManager;
    private final TransactionLocks locks;

    Duplicates(EntityManager entityManager, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.locks = locks;
    }

    /** A record that is like what was described. @param likeness 0 to 100 */
    public record Candidate(UUID id, Description description, int likeness) {
        public boolean isNearlyCertain() {
            return likeness >= DuplicatePolicy.NEARLY_CERTAIN;
        }
    }

    static Description describe(EmployerProfile profile) {
        return new Description(profile.name(), profile.municipality().name(), profile.kvkNumber());
    }

    /** Those that are likely the same, most likely first. */
    public List<Candidate> of(RegionCode region, Description description) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(ALIKE, Tuple.class)
                .setParameter("name", normalised(description))
                .setParameter("region", region.value())
                .setParameter(
                        "number", description.kvkNumber().map(KvkNumber::value).orElse(null))
                .getResultList();
        return rows.stream()
                .map(row -> candidate(row, description))
                .filter(candidate -> candidate.likeness() >= DuplicatePolicy.LIKELY)
                .sorted(Comparator.comparing(Candidate::likeness).reversed().thenComparing(Candidate::id))
                .toList();
    }

    /** As {@link #of}, and nobody else can add the same name in this region until the transaction ends. */
    List<Candidate> ofNew(RegionCode region, Description description) {
        locks.take("employer name " + region + " " + normalised(description));
        return of(region, description);
    }

    private static String normalised(Description description) {
        return NormalisedName.of(description.name(), description.municipality()).value();
    }

    private static Candidate candidate(Tuple row, Description wanted) {
        var found = new Description(
                row.get(1, String.class),
                row.get(2, String.class),
                Optional.ofNullable(row.get(3, String.class)).map(KvkNumber::new));
        return new Candidate(row.get(0, UUID.class), found, DuplicatePolicy.judge(wanted, found));
    }
}
