package nl.hoofdzaakwerk.matching.meeting;

import java.util.UUID;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/**
 * A meeting agreed on a pair; told within the service, in the transaction that stores the decision.
 *
 * @param judgement of the pair as it was then
 */
public record PairAgreed(UUID matchId, Judgement judgement) {}
