package nl.hoofdzaakwerk.reporting.statistics.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A statistic as published.
 *
 * @param value null when it is withheld, or when there is nothing to tell
 * @param suppressed whether it is withheld to protect people (rule F10)
 * @param people behind it, as published; null when it is not counted of people or not shown
 * @param asOf day of the count the value is of: it stands until the number of people behind it moves
 */
public record Amount(BigDecimal value, boolean suppressed, Long people, LocalDate asOf) {}
