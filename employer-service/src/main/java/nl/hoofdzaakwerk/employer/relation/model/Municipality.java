package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.RegionCode;

/** A municipality and the labour-market region it lies in, from the reference data. */
public record Municipality(String name, RegionCode region) {
    public Municipality {
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
    }
}
