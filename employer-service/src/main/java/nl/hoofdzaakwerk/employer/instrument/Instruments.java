package nl.hoofdzaakwerk.employer.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule;
import nl.hoofdzaakwerk.events.BenefitKind;

/** The instruments of a day, from the table that holds them per period. */
@ApplicationScoped
class Instruments {
    private final EntityManager entityManager;

    Instruments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * An instrument in its period.
     *
     * @param sourceDate day on which the source said so
     */
    record Instrument(
            String code,
            BilingualText name,
            BilingualText summary,
            List<BilingualText> conditions,
            InstrumentRule rule,
            String source,
            LocalDate sourceDate,
            LocalDate validFrom) {}

    /** Those that hold on a day, in their usual order. */
    List<Instrument> on(LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select code, name_nl, name_en, summary_nl, summary_en, conditions_nl, conditions_en, register,
                            benefits, combination, minimum_employees, minimum_contract_months, decided_by, source,
                            source_date, valid_from
                        from instrument where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by place
                        """, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Instruments::instrument).toList();
    }

    private static Instrument instrument(Tuple row) {
        return new Instrument(
                text(row, "code"),
                new BilingualText(text(row, "name_nl"), text(row, "name_en")),
                new BilingualText(text(row, "summary_nl"), text(row, "summary_en")),
                conditions(texts(row, "conditions_nl"), texts(row, "conditions_en")),
                rule(row),
                text(row, "source"),
                row.get("source_date", LocalDate.class),
                row.get("valid_from", LocalDate.class));
    }

    private static InstrumentRule rule(Tuple row) {
        return new InstrumentRule(
                Optional.ofNullable(text(row, "register")).map(InstrumentRule.Membership::valueOf),
                Stream.of(texts(row, "benefits")).map(BenefitKind::valueOf).collect(Collectors.toSet()),
                InstrumentRule.Combination.valueOf(text(row, "combination")),
                Optional.ofNullable(row.get("minimum_employees", Integer.class)),
                Optional.ofNullable(row.get("minimum_contract_months", Integer.class)),
                Optional.ofNullable(text(row, "decided_by")).map(InstrumentRule.Decider::valueOf));
    }

    private static List<BilingualText> conditions(String[] dutch, String[] english) {
        return Stream.iterate(0, place -> place < dutch.length, place -> place + 1)
                .map(place -> new BilingualText(dutch[place], english[place]))
                .toList();
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static String[] texts(Tuple row, String column) {
        return row.get(column, String[].class);
    }
}
