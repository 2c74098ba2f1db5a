package nl.hoofdzaakwerk.trajectory.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.ContractEndTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.FeedbackTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.ShortJobTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;

/** Which numbers hold where and when: the region's own, or else the national default. */
@ApplicationScoped
public class RegionalPolicies implements PanacheRepositoryBase<RegionalPolicy, UUID> {

    public SustainableTerms sustainable(RegionCode region, LocalDate on) {
        return SustainableTerms.of(inForce(SustainableTerms.RULE, region, on));
    }

    public ShortJobTerms shortJobs(RegionCode region, LocalDate on) {
        return ShortJobTerms.of(inForce(ShortJobTerms.RULE, region, on));
    }

    public UnpaidWorkTerms unpaidWork(RegionCode region, LocalDate on) {
        return UnpaidWorkTerms.of(inForce(UnpaidWorkTerms.RULE, region, on));
    }

    public ConsultationTerms consultation(RegionCode region, LocalDate on) {
        return ConsultationTerms.of(inForce(ConsultationTerms.RULE, region, on));
    }

    public UnpaidWorkTerms trialWork(RegionCode region, LocalDate on) {
        return UnpaidWorkTerms.of(inForce(UnpaidWorkTerms.TRIAL_RULE, region, on));
    }

    public InterruptionTerms interruptions(RegionCode region, LocalDate on) {
        return InterruptionTerms.of(inForce(InterruptionTerms.RULE, region, on));
    }

    public CheckInTerms checkIns(RegionCode region, LocalDate on) {
        return CheckInTerms.of(inForce(CheckInTerms.RULE, region, on));
    }

    public ContractEndTerms contractEnds(RegionCode region, LocalDate on) {
        return ContractEndTerms.of(inForce(ContractEndTerms.RULE, region, on));
    }

    /** The latest version of a rule, of a region or (without one) nationwide; it may start in the future. */
    Optional<RegionalPolicy> latest(String rule, RegionCode region) {
        return region == null
                ? find("rule = ?1 and region is null order by validFrom desc", rule)
                        .range(0, 0)
                        .firstResultOptional()
                : find("rule = ?1 and region = ?2 order by validFrom desc", rule, region)
                        .range(0, 0)
                        .firstResultOptional();
    }

    /** The same for the whole country, because averages are compared. */
    public FeedbackTerms feedback(LocalDate on) {
        return FeedbackTerms.of(nationwide(FeedbackTerms.RULE, on));
    }

    List<RegionalPolicy> all() {
        return list("order by rule, region nulls first, validFrom");
    }

    /**
     * The policy of a rule, for the terms records of features.
     *
     * @throws IllegalStateException when the data has no policy for the rule on that day
     */
    public RegionalPolicy inForce(String rule, RegionCode region, LocalDate on) {
        return find(
                        "from RegionalPolicy p left join fetch p.parameters"
                                + " where p.rule = :rule and (p.region = :region or p.region is null)"
                                + " and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)"
                                + " order by p.region nulls last, p.validFrom desc",
                        Map.of("rule", rule, "region", region, "day", on))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy for rule " + rule + " on " + on));
    }

    /** The national default, for what belongs to no region. */
    public RegionalPolicy nationwide(String rule, LocalDate on) {
        return find(
                        "rule = :rule and region is null and validFrom <= :day"
                                + " and (validUntil is null or validUntil >= :day) order by validFrom desc",
                        Map.of("rule", rule, "day", on))
                .range(0, 0)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no national policy for rule " + rule + " on " + on));
    }
}
