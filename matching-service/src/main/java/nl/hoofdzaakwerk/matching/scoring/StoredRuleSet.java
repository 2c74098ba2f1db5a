package nl.hoofdzaakwerk.matching.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;

/** A version of the scoring rules as it was set. Never changed: a later one is set beside it. */
@Entity
@Table(name = "rule_set")
class StoredRuleSet {

    @Id
    private UUID id;

    private String region;
    private String version;
    private LocalDate validFrom;
    private int weightOccupation;
    private int weightHours;
    private int weightTimes;
    private int weightTravel;
    private int weightConditions;
    private int weightJobCoach;
    private int weightSkills;
    private int weightWillingness;
    private int weightContract;
    private int unknownShare;
    private Integer[] occupationShare;
    private int hoursTolerance;
    private int growthShare;
    private Integer[] willingnessShare;
    private String[] hardConditions;
    private int cardFreshDays;
    private int vacancyFreshDays;
    private String motivation;
    private String setBy;
    private String setByOrganisation;
    private Instant setAt;

    protected StoredRuleSet() {}

    /** @param before the rules in force on its first day, for what is left out */
    StoredRuleSet(UUID id, NewRuleSet wanted, String version, StoredRuleSet before, Caller caller, Instant setAt) {
        this.id = id;
        this.region = wanted.region().value();
        this.version = version;
        this.validFrom = wanted.validFromDate();
        take(wanted.weights());
        this.unknownShare = either(wanted.unknownShare(), before.unknownShare);
        this.occupationShare = either(numbers(wanted.occupationShare()), before.occupationShare);
        this.hoursTolerance = either(wanted.hoursTolerance(), before.hoursTolerance);
        this.growthShare = either(wanted.growthShare(), before.growthShare);
        this.willingnessShare = either(numbers(wanted.willingnessShare()), before.willingnessShare);
        this.hardConditions = either(names(wanted.hardConditions()), before.hardConditions);
        this.cardFreshDays = either(wanted.cardFreshDays(), before.cardFreshDays);
        this.vacancyFreshDays = either(wanted.vacancyFreshDays(), before.vacancyFreshDays);
        this.motivation = wanted.motivation();
        this.setBy = caller.user();
        this.setByOrganisation = caller.organisation().value();
        this.setAt = setAt;
    }

    private void take(Weights weights) {
        weightOccupation = weights.occupation();
        weightHours = weights.hours();
        weightTimes = weights.times();
        weightTravel = weights.travel();
        weightConditions = weights.conditions();
        weightJobCoach = weights.jobCoach();
        weightSkills = weights.skills();
        weightWillingness = weights.willingness();
        weightContract = weights.contract();
    }

    private static <T> T either(T wanted, T before) {
        return wanted == null ? before : wanted;
    }

    private static Integer[] numbers(List<Integer> values) {
        return values == null ? null : values.toArray(Integer[]::new);
    }

    private static String[] names(Collection<WorkCondition> values) {
        return values == null ? null : values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** To judge by, with the assumptions of that day about travel. */
    RuleSet rules(Map<TravelMode, TravelAssumption> travel) {
        return new RuleSet(
                version,
                weights().byCriterion(),
                unknownShare,
                occupationShare(),
                hoursTolerance,
                growthShare,
                willingnessShare(),
                hardConditions(),
                freshFor(),
                travel);
    }

    UUID id() {
        return id;
    }

    /** Null for a national set. */
    RegionCode region() {
        return region == null ? null : new RegionCode(region);
    }

    String version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Weights weights() {
        return new Weights(
                weightOccupation,
                weightHours,
                weightTimes,
                weightTravel,
                weightConditions,
                weightJobCoach,
                weightSkills,
                weightWillingness,
                weightContract);
    }

    int unknownShare() {
        return unknownShare;
    }

    List<Integer> occupationShare() {
        return List.of(occupationShare);
    }

    int hoursTolerance() {
        return hoursTolerance;
    }

    int growthShare() {
        return growthShare;
    }

    List<Integer> willingnessShare() {
        return List.of(willingnessShare);
    }

    Set<WorkCondition> hardConditions() {
        return Arrays.stream(hardConditions).map(WorkCondition::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    FreshFor freshFor() {
        return new FreshFor(cardFreshDays, vacancyFreshDays);
    }

    /** Why it was set; null for what came with the installation. */
    String motivation() {
        return motivation;
    }

    String setBy() {
        return setBy;
    }

    OrganisationAlias setByOrganisation() {
        return setByOrganisation == null ? null : new OrganisationAlias(setByOrganisation);
    }

    Instant setAt() {
        return setAt;
    }
}
