/**
 * The proposed agenda's mathematics: which candidate is proposed for which vacancy so that the sum of the scores is as
 * high as it can be, each candidate at most once and each vacancy at most its open positions (requirement E2).
 *
 * <p>Plain arrays and integers, no framework: candidates and vacancies are indices here, a score is a whole number.
 */
package nl.hoofdzaakwerk.matching.assignment.model;
