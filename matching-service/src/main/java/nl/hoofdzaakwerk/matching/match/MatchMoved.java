package nl.hoofdzaakwerk.matching.match;

import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;

/** A match came to a stage; told within the service, in the transaction that stores it. */
public record MatchMoved(UUID matchId, MatchStage stage) {}
