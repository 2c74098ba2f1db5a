package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The tables that are filled beside the live ones, in a schema of their own; all in the caller's transaction. */
@ApplicationScoped
class ShadowTables {
    /** Filled by COPY, so opened only then; those that point to others come after them. */
    static final List<String> COPIED = List.of(
            "trajectory_fact",
            "placement_fact",
            "placement_terms_fact",
            "referral_fact",
            "match_fact",
            "guidance_month_fact");
    /** Filled event by event. */
    static final List<String> SMALL = List.of("employer_fact", "vacancy_fact");

    private final EntityManager entityManager;

    ShadowTables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Empty ones, instead of whatever an earlier rebuild left. */
    void begin() {
        call("rebuild_begin()");
    }

    /** Gives a table keys, indexes and row-level security. */
    void open(String table) {
        call("rebuild_open('" + table + "')");
    }

    /** From here to the end of the transaction, projections work on these tables. */
    void use() {
        entityManager
                .createNativeQuery("select set_config('search_path', 'rebuilt, public', true)")
                .getSingleResult();
    }

    /** Puts them in the place of the live ones. */
    void becomeLive() {
        call("rebuild_switch()");
    }

    private void call(String function) {
        entityManager.createNativeQuery("select cast(" + function + " as text)").getSingleResult();
    }
}
