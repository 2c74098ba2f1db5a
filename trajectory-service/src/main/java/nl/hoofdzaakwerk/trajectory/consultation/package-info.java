/**
 * Case consultation: meetings of a region, anonymous cases, what was advised, what it cost and what came of it (C1–C5,
 * B8, G5, X2).
 */
package nl.hoofdzaakwerk.trajectory.consultation;
