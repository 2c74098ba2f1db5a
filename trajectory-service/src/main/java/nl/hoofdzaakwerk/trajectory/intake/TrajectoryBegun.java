package nl.hoofdzaakwerk.trajectory.intake;

import java.util.UUID;

/** Guidance of a candidate began, within the same transaction. */
public record TrajectoryBegun(UUID candidateId) {}
