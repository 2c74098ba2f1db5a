package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/** F6: what a region needs before it is ready to start, from a day on; of one region, or of all without an own rule. */
@Entity
public class ReadinessRule {
    @Id
    private UUID id;

    private String region;
    private LocalDate validFrom;
    private String source;

    @ElementCollection
    @CollectionTable(name = "readiness_requirement", joinColumns = @JoinColumn(name = "rule"))
    private List<ReadinessRequirement> requirements = new ArrayList<>();

    protected ReadinessRule() {}

    /** @param source document it comes from */
    public ReadinessRule(
            UUID id,
            Optional<RegionCode> region,
            LocalDate validFrom,
            String source,
            List<ReadinessRequirement> requirements) {
        this.id = id;
        this.region = region.map(RegionCode::value).orElse(null);
        this.validFrom = validFrom;
        this.source = source;
        this.requirements = new ArrayList<>(requirements);
    }

    public UUID id() {
        return id;
    }

    /** Empty for the national default. */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String source() {
        return source;
    }

    /** In order of their position. */
    public List<ReadinessRequirement> requirements() {
        return requirements.stream()
                .sorted(Comparator.comparingInt(ReadinessRequirement::position))
                .toList();
    }
}
