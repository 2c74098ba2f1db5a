/**
 * What a pair of candidate and vacancy is worth, and why (requirement E3).
 *
 * <p>Gates take a pair away, with the reason; criteria give points on a whole-number scale of 0 to 1000, and the points
 * of the criteria add up to the score. What is not known is shown as unknown and is never counted as a mismatch.
 * Weights and limits are versioned data set by people ({@link RuleSet}); nothing here knows a person's diagnosis,
 * group, age, sex, origin, readiness or time without work.
 */
package nl.hoofdzaakwerk.matching.scoring.model;
