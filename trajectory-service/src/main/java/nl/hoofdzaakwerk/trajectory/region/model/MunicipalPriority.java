package nl.hoofdzaakwerk.trajectory.region.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * A14: which groups a municipality puts first from a day on, until its next version begins. A version is written once
 * and stays as it is.
 */
@Entity
@Table(name = "municipality_priority")
public class MunicipalPriority {
    @Id
    private UUID id;

    private String municipality;
    private RegionCode region;
    private OrganisationAlias organisation;
    private String[] priorityGroups;
    private LocalDate validFrom;
    private String setBy;
    private Instant setAt;

    protected MunicipalPriority() {}

    /**
     * What a municipality decides.
     *
     * @param municipality name as CBS writes it
     * @param groups first one first, each at most once; none puts nobody first
     * @param validFrom first day
     */
    public record Order(String municipality, RegionCode region, List<PriorityGroup> groups, LocalDate validFrom) {
        public Order {
            groups = List.copyOf(groups);
            if (groups.stream().distinct().count() != groups.size()) {
                throw new IllegalArgumentException("a group has one place in an order");
            }
        }
    }

    /** Writes a version; {@link MunicipalPriorityPolicy} has said it may. */
    public MunicipalPriority(UUID id, OrganisationAlias organisation, Order order, String setBy, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.municipality = order.municipality();
        this.region = order.region();
        this.priorityGroups = order.groups().stream().map(PriorityGroup::name).toArray(String[]::new);
        this.validFrom = order.validFrom();
        this.setBy = setBy;
        this.setAt = now;
    }

    public UUID id() {
        return id;
    }

    public String municipality() {
        return municipality;
    }

    public RegionCode region() {
        return region;
    }

    /** The organisation that keeps the municipality's priorities. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    /** First one first. */
    public List<PriorityGroup> groups() {
        return Stream.of(priorityGroups).map(PriorityGroup::valueOf).toList();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant setAt() {
        return setAt;
    }
}
