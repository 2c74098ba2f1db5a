package nl.hoofdzaakwerk.matching.pool;

import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Something a region's proposals depend on changed; told within the service, once per transaction and region, in the
 * transaction that changes it. Observe it after success.
 */
public record PoolChanged(RegionCode region) {}
