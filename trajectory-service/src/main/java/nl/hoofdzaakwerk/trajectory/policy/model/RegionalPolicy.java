package nl.hoofdzaakwerk.trajectory.policy.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/** The numbers a rule works with, for one region or (without one) the whole country, during a period. */
@Entity
public class RegionalPolicy {
    @Id
    private UUID id;

    private String rule;
    private RegionCode region;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "regional_policy_parameter", joinColumns = @JoinColumn(name = "policy_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "amount")
    private Map<String, Integer> parameters = new HashMap<>();

    protected RegionalPolicy() {}

    public RegionalPolicy(
            UUID id,
            String rule,
            RegionCode region,
            LocalDate validFrom,
            String source,
            Map<String, Integer> parameters) {
        this.id = id;
        this.rule = rule;
        this.region = region;
        this.validFrom = validFrom;
        this.source = source;
        this.parameters.putAll(parameters);
    }

    public UUID id() {
        return id;
    }

    public String rule() {
        return rule;
    }

    /** Empty for the national default. */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day it holds. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public String source() {
        return source;
    }

    public Map<String, Integer> parameters() {
        return Map.copyOf(parameters);
    }

    /** @throws IllegalStateException when the data lacks a number the rule needs */
    public int parameter(String name) {
        Integer value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException("regional policy " + id + " of rule " + rule + " lacks " + name);
        }
        return value;
    }
}
