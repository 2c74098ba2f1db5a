package nl.hoofdzaakwerk.reporting.fidelity.model;

/**
 * A signal as told.
 *
 * @param value null when it is not told
 * @param bound in force for the period
 */
public record Reading(Signal signal, Double value, double bound, SignalState state) {}
