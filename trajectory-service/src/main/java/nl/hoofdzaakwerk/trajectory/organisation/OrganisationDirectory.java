package nl.hoofdzaakwerk.trajectory.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/**
 * What organisations are called and of which kind they are. Tokens of their people say so, and only they: of an
 * organisation for which nobody ever called nothing is known.
 */
@ApplicationScoped
public class OrganisationDirectory {
    private final Map<OrganisationAlias, Entry> stored = new ConcurrentHashMap<>();
    private final EntityManager entityManager;
    private final Clock clock;

    OrganisationDirectory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @param name what people call it; the alias where no token told */
    record Entry(OrganisationAlias alias, String name, OrganisationKind kind) {
        static Entry of(Caller caller) {
            return new Entry(caller.organisation(), caller.organisationName(), caller.kind());
        }
    }

    boolean isStored(Caller caller) {
        return Entry.of(caller).equals(stored.get(caller.organisation()));
    }

    /** As the caller's token says, in a transaction of the caller that has to be committed by who calls. */
    void store(Caller caller) {
        entityManager
                .createNativeQuery("""
                        insert into organisation_kind as known (organisation, name, kind, told_at)
                        values (:organisation, :name, :kind, :now)
                        on conflict (organisation) do update
                        set name = excluded.name, kind = excluded.kind, told_at = excluded.told_at
                        where (known.name, known.kind) is distinct from (excluded.name, excluded.kind)""")
                .setParameter("organisation", caller.organisation().value())
                .setParameter("name", caller.organisationName())
                .setParameter("kind", caller.kind().name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void stored(Caller caller) {
        stored.put(caller.organisation(), Entry.of(caller));
    }

    /** All that are known, in order of name. */
    List<Entry> all() {
        List<?> rows = entityManager.createNativeQuery("""
                        select organisation, coalesce(name, organisation), kind from organisation_kind
                        order by lower(coalesce(name, organisation)), organisation""", Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Entry(
                        new OrganisationAlias(row.get(0, String.class)),
                        row.get(1, String.class),
                        OrganisationKind.valueOf(row.get(2, String.class))))
                .toList();
    }

    /** What to call an organisation, by its alias; the alias itself where nothing is known. */
    public UnaryOperator<String> names() {
        Map<String, String> names =
                all().stream().collect(Collectors.toMap(entry -> entry.alias().value(), Entry::name));
        return alias -> names.getOrDefault(alias, alias);
    }

    /** Empty when nobody of the organisation ever called. */
    public Optional<OrganisationKind> kindOf(OrganisationAlias organisation) {
        List<?> kinds = entityManager
                .createNativeQuery(
                        "select kind from organisation_kind where organisation = :organisation", String.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
        return kinds.stream().findFirst().map(kind -> OrganisationKind.valueOf((String) kind));
    }
}
