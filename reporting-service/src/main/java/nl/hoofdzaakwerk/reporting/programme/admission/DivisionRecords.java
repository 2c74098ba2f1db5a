package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionGoal;

/** Places, admission rules and goals of the divisions: data with a first day (rules F1 and F2). */
@ApplicationScoped
class DivisionRecords {
    private static final String PLACES = """
            select distinct on (division) division, cast(places as integer) from division_places
            where valid_from <= :day order by division, valid_from desc
            """;
    private static final String RULES = """
            select distinct on (division) division, valid_from, intake_form, plan_of_approach, centre_municipality,
                committed_trajectories, source
            from admission_rule where valid_from <= :day order by division, valid_from desc
            """;
    private static final String SET_PLACES = """
            insert into division_places (division, valid_from, places, reason)
            values (:division, :day, :places, :reason)
            on conflict (division, valid_from) do update set places = excluded.places, reason = excluded.reason
            """;
    private static final String SET_RULE = """
            insert into admission_rule values (:division, :day, :intakeForm, :plan, :centre, :committed, :source)
            on conflict (division, valid_from) do update set intake_form = excluded.intake_form,
                plan_of_approach = excluded.plan_of_approach, centre_municipality = excluded.centre_municipality,
                committed_trajectories = excluded.committed_trajectories, source = excluded.source
            """;

    private final EntityManager entityManager;

    DivisionRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of what is set of a division. */
    long version(Division division) {
        return (Long) query("select version from division where code = :division")
                .setParameter("division", division.name())
                .getSingleResult();
    }

    Map<Division, Integer> places(LocalDate day) {
        Map<Division, Integer> places = new EnumMap<>(Division.class);
        rows(query(PLACES).setParameter("day", day))
                .forEach(row -> places.put(Division.valueOf((String) row[0]), (Integer) row[1]));
        return places;
    }

    /** Of the divisions that ask something. */
    Map<Division, AdmissionRule> rules(LocalDate day) {
        Map<Division, AdmissionRule> rules = new EnumMap<>(Division.class);
        rows(query(RULES).setParameter("day", day)).stream()
                .map(DivisionRecords::rule)
                .forEach(rule -> rules.put(rule.division(), rule));
        return rules;
    }

    List<DivisionGoal> goals() {
        return rows(
                        query(
                                "select id, from_division, to_division, by_date, source from division_goal order by by_date, id"))
                .stream()
                .map(row -> new DivisionGoal(
                        (String) row[0],
                        Optional.ofNullable((String) row[1]).map(Division::valueOf),
                        Division.valueOf((String) row[2]),
                        (LocalDate) row[3],
                        (String) row[4]))
                .toList();
    }

    /** Something set of a division changed. */
    void newVersion(Division division) {
        query("update division set version = version + 1 where code = :division")
                .setParameter("division", division.name())
                .executeUpdate();
    }

    /** From the day on; what was set for that day before is replaced. */
    void setPlaces(Division division, LocalDate from, int places, String reason) {
        query(SET_PLACES)
                .setParameter("division", division.name())
                .setParameter("day", from)
                .setParameter("places", places)
                .setParameter("reason", reason)
                .executeUpdate();
        newVersion(division);
    }

    /** The same for what a division asks. */
    void setRule(AdmissionRule rule) {
        query(SET_RULE)
                .setParameter("division", rule.division().name())
                .setParameter("day", rule.validFrom())
                .setParameter("intakeForm", rule.intakeForm())
                .setParameter("plan", rule.planOfApproach())
                .setParameter("centre", rule.centreMunicipality())
                .setParameter("committed", rule.committedTrajectories())
                .setParameter("source", rule.source())
                .executeUpdate();
        newVersion(rule.division());
    }

    private static AdmissionRule rule(Object[] row) {
        return new AdmissionRule(
                Division.valueOf((String) row[0]),
                (LocalDate) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                (Boolean) row[4],
                (Integer) row[5],
                (String) row[6]);
    }

    private Query query(String sql) {
        return entityManager.createNativeQuery(sql);
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
