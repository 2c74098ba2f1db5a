package nl.hoofdzaakwerk.reporting.estimate.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;

/** How many people a region counts, by position (rule F11); entered nationally, always with a source and a day. */
@Entity
@Table(name = "region_population")
public class RegionPopulation {
    @Id
    private String region;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "population_count", joinColumns = @JoinColumn(name = "region"))
    @OrderBy("category")
    private List<PopulationCount> counts = new ArrayList<>();

    @Version
    private long version;

    protected RegionPopulation() {}

    public RegionCode region() {
        return new RegionCode(region);
    }

    public List<PopulationCount> counts() {
        return List.copyOf(counts);
    }

    public long version() {
        return version;
    }

    /** From now on these are the numbers, and no others; they were checked with {@link PopulationPolicy}. */
    public void recount(List<PopulationCount> now) {
        counts.clear();
        counts.addAll(now);
    }
}
