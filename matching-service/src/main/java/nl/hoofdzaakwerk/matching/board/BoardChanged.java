package nl.hoofdzaakwerk.matching.board;

import java.time.Instant;
import nl.hoofdzaakwerk.events.RegionCode;

/** A region's board took in a change; told within the service, outside any transaction. */
public record BoardChanged(RegionCode region, Instant at) {}
