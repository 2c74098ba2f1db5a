package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.UUID;

/** A candidate card and a vacancy looked at together. */
public record Pair(UUID cardId, UUID vacancyId) {}
