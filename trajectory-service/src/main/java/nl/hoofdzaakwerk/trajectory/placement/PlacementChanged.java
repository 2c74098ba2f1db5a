package nl.hoofdzaakwerk.trajectory.placement;

import java.util.UUID;

/**
 * Work started, changed, ended or became sustainable, within the same transaction; for features that build on it, who
 * read it anew from {@link PlacementStarts}.
 */
public record PlacementChanged(UUID placementId, UUID trajectoryId) {}
