package nl.hoofdzaakwerk.employer.willingness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.willingness.model.Evidence;
import nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind;
import nl.hoofdzaakwerk.employer.willingness.model.WillingnessRules;

/** Derives evidence of willingness from contacts, steps and placements, and reads how it weighs (rule X9). */
@ApplicationScoped
class WillingnessEvidence {
    /** Written contact alone has little effect (rule D4): it is no contact here. */
    private static final String HAPPENED = """
            select 'CONTACT', kind, activity_date from activity
            where employer_id in (:members) and kind not in ('EMAIL', 'SOCIAL_MEDIA', 'LETTER')
            union
            select 'CONTACT', how, step_date from pipeline_step_in_force
            where employer_id in (:members) and how is not null and how not in ('EMAIL', 'SOCIAL_MEDIA')
            union all
            select 'PLACEMENT', kind, start_date from placement where employer_id in (:members)
            order by 3
            """;

    private static final String WEIGHTS = """
            select distinct on (kind) kind, weight, half_life_days from willingness_rule
            where valid_from <= :day order by kind, valid_from desc
            """;
    private static final String SCALE = """
            select quiet_days, medium_from, high_from from willingness_scale
            where valid_from <= :day order by valid_from desc limit 1
            """;

    private final EntityManager entityManager;
    private final Families families;

    WillingnessEvidence(EntityManager entityManager, Families families) {
        this.entityManager = entityManager;
        this.families = families;
    }

    /** What is known of one employer, over all records that were merged. */
    record Known(List<Evidence> evidence, List<LocalDate> contacts) {}

    Known of(UUID employerId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(HAPPENED, Tuple.class)
                .setParameter("members", families.of(employerId))
                .getResultList();
        var known = new Known(new ArrayList<>(), new ArrayList<>());
        boolean hired = false;
        for (var row : rows) {
            var date = row.get(2, LocalDate.class);
            if (row.get(0, String.class).equals("CONTACT")) {
                known.contacts().add(date);
                addContact(known, row.get(1, String.class), date);
            } else {
                hired = addPlacement(known, row.get(1, String.class), date, hired);
            }
        }
        return known;
    }

    WillingnessRules rules(LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(WEIGHTS, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        var weights = new EnumMap<EvidenceKind, WillingnessRules.Weight>(EvidenceKind.class);
        rows.forEach(row -> weights.put(
                EvidenceKind.valueOf(row.get(0, String.class)),
                new WillingnessRules.Weight(row.get(1, Integer.class), row.get(2, Integer.class))));
        var scale = (Tuple) entityManager
                .createNativeQuery(SCALE, Tuple.class)
                .setParameter("day", day)
                .getSingleResult();
        return new WillingnessRules(
                weights, scale.get(0, Integer.class), scale.get(1, Integer.class), scale.get(2, Integer.class));
    }

    private static void addContact(Known known, String kind, LocalDate date) {
        if (kind.equals("VISIT") || kind.equals("WORKPLACE_VISIT")) {
            known.evidence().add(new Evidence(EvidenceKind.VISIT, date));
        } else if (kind.equals("CANDIDATE_MET")) {
            known.evidence().add(new Evidence(EvidenceKind.MET_CANDIDATE, date));
        }
    }

    /** @return whether somebody was hired by then */
    private static boolean addPlacement(Known known, String kind, LocalDate date, boolean hiredBefore) {
        if (kind.equals("TRIAL") || kind.equals("UNPAID")) {
            known.evidence().add(new Evidence(EvidenceKind.TRIAL, date));
            return hiredBefore;
        }
        known.evidence().add(new Evidence(hiredBefore ? EvidenceKind.REHIRE : EvidenceKind.HIRE, date));
        return true;
    }
}
