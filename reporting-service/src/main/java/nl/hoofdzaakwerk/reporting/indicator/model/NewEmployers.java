package nl.hoofdzaakwerk.reporting.indicator.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Employers that came to count on one day (rule D2).
 *
 * @param countsFrom the day
 * @param number of them, exact: employers are no people
 */
public record NewEmployers(RegionCode region, LocalDate countsFrom, long number) {}
