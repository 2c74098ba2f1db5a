package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.trajectory.funding.model.CeilingBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;

/**
 * B1: yearly ceilings and their ledger. Whoever writes locks the year's pot until the transaction ends, so requests are
 * served in the order in which they came to it; the database itself refuses to pass the ceiling.
 */
@ApplicationScoped
class Ceilings {
    private static final String ENTRY = """
            insert into funding_pot_entry (id, organisation, scheme_code, year, sequence, request_id, kind, amount,
                granted_after, booked_at)
            values (:id, :organisation, :scheme, :year, 0, :request, :kind, :amount, 0, :now)""";

    private final EntityManager entityManager;
    private final Clock clock;

    Ceilings(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Whether the scheme has ceilings at all. */
    boolean limits(String scheme) {
        return !years(scheme).isEmpty();
    }

    /** Locks the pot of the year; empty when the scheme has none for it. */
    Optional<CeilingBalance> lock(String scheme, int year) {
        return balances(scheme, year, " for update").stream().findFirst();
    }

    /** Every year with its ceiling and what is granted. */
    SortedMap<Integer, CeilingBalance> years(String scheme) {
        SortedMap<Integer, CeilingBalance> years = new TreeMap<>();
        List<?> rows = entityManager
                .createNativeQuery(
                        "select year, ceiling, granted from funding_pot where scheme_code = :scheme", Tuple.class)
                .setParameter("scheme", scheme)
                .getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> years.put(row.get(0, Integer.class), balance(row, 1)));
        return years;
    }

    /** Sets the ceiling of a year. The caller has seen that it is not below what is granted. */
    void set(String scheme, int year, Money ceiling) {
        entityManager
                .createNativeQuery("""
                        insert into funding_pot (scheme_code, year, ceiling) values (:scheme, :year, :ceiling)
                        on conflict (scheme_code, year) do update set ceiling = excluded.ceiling""")
                .setParameter("scheme", scheme)
                .setParameter("year", year)
                .setParameter("ceiling", ceiling.amount())
                .executeUpdate();
    }

    void grant(FundingRequest request, String scheme, int year, Money amount) {
        write(request, scheme, year, amount, "GRANTED");
    }

    void free(FundingRequest request, String scheme, int year, Money amount) {
        lock(scheme, year);
        write(request, scheme, year, amount, "FREED");
    }

    private void write(FundingRequest request, String scheme, int year, Money amount, String kind) {
        entityManager.flush();
        entityManager
                .createNativeQuery(ENTRY)
                .setParameter("id", Ids.next())
                .setParameter("organisation", request.organisation().value())
                .setParameter("scheme", scheme)
                .setParameter("year", year)
                .setParameter("request", request.id())
                .setParameter("kind", kind)
                .setParameter("amount", amount.amount())
                .setParameter("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .executeUpdate();
    }

    private List<CeilingBalance> balances(String scheme, int year, String lock) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select ceiling, granted from funding_pot where scheme_code = :scheme and year = :year" + lock,
                        Tuple.class)
                .setParameter("scheme", scheme)
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> balance(row, 0)).toList();
    }

    private static CeilingBalance balance(Tuple row, int at) {
        return new CeilingBalance(
                new Money(row.get(at, BigDecimal.class)), new Money(row.get(at + 1, BigDecimal.class)));
    }
}
