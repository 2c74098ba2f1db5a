package nl.hoofdzaakwerk.trajectory.reference;

import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;

/** The region and, where it has them, the subregion a municipality lies in (A13). */
public record Area(RegionCode region, Optional<String> subregion) {}
