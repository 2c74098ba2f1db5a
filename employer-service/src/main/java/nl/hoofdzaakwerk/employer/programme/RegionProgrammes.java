package nl.hoofdzaakwerk.employer.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;

/** What was heard of the programme, by region. */
@ApplicationScoped
public class RegionProgrammes implements PanacheRepositoryBase<RegionProgramme, String> {
    /** Empty until the region's programme was heard. */
    public Optional<RegionProgramme> of(RegionCode region) {
        return findByIdOptional(region.value());
    }
}
