package nl.hoofdzaakwerk.trajectory.intake;

import java.util.UUID;

/**
 * Guidance of a candidate began, within the same transaction.
 *
 * @param first whether the candidate was never guided before
 */
public record TrajectoryBegun(UUID candidateId, boolean first) {}
