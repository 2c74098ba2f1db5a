package nl.hoofdzaakwerk.reporting.fidelity.model;

import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Work that began in a half year, as many times as alike; exact, for use inside the service only.
 *
 * @param paid whether it counts as paid work (rules A7 and A9)
 * @param employer a pseudonym; null when it is not known
 * @param occupation its group; null when it is not known
 * @param number how many times
 */
public record BegunWork(RegionCode region, boolean paid, String employer, String occupation, long number) {}
