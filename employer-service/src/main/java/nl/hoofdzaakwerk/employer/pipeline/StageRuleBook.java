package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.pipeline.model.StageRule;
import nl.hoofdzaakwerk.employer.pipeline.model.StageRules;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;

/** What holds for the stages of the main pipeline, as data per region with validity (rules P6 and P7). */
@ApplicationScoped
public class StageRuleBook {
    private static final String ALL = "ALL";

    /** What holds for a region is the first row of a stage: its own before that of all, the newest first. */
    private static final String STAGES = """
            select distinct on (stage) stage, days, next_step, next_step_days from pipeline_stage_rule
            where region in (:region, 'ALL') and valid_from <= :day
            order by stage, region = 'ALL', valid_from desc
            """;

    private static final String ROTTING = """
            select overdue_working_days from rotting_rule
            where region in (:region, 'ALL') and valid_from <= :day
            order by region = 'ALL', valid_from desc limit 1
            """;

    private final EntityManager entityManager;
    private final Clock clock;

    StageRuleBook(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What holds in a region today. */
    public StageRules of(RegionCode region) {
        return today(region.value());
    }

    /** What holds today where a region has no rules of its own. */
    public StageRules usual() {
        return today(ALL);
    }

    private StageRules today(String region) {
        var today = LocalDate.now(clock);
        return new StageRules(today, stages(region, today), overdueWorkingDays(region, today));
    }

    private int overdueWorkingDays(String region, LocalDate day) {
        return (Integer) entityManager
                .createNativeQuery(ROTTING)
                .setParameter("region", region)
                .setParameter("day", day)
                .getSingleResult();
    }

    private Map<PipelineStage, StageRule> stages(String region, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(STAGES, Tuple.class)
                .setParameter("region", region)
                .setParameter("day", day)
                .getResultList();
        var rules = new EnumMap<PipelineStage, StageRule>(PipelineStage.class);
        rows.forEach(row -> rules.put(
                PipelineStage.valueOf(row.get(0, String.class)),
                new StageRule(
                        row.get(1, Integer.class),
                        Optional.ofNullable(row.get(2, String.class))
                                .map(what -> new StageRule.Usual(what, row.get(3, Integer.class))))));
        return rules;
    }
}
