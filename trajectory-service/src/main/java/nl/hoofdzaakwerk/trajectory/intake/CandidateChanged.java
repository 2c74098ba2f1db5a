package nl.hoofdzaakwerk.trajectory.intake;

import java.util.UUID;

/** Something about a candidate changed that others in this service follow, within the same transaction. */
public record CandidateChanged(UUID candidateId) {}
