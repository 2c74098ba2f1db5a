package nl.hoofdzaakwerk.portal.meeting;

import java.util.List;
import java.util.UUID;

/**
 * A pair with all that can be told of it.
 *
 * @param card null when it is gone
 * @param vacancy null when it is gone
 * @param judgement null when the pair cannot be judged any more
 */
public record PairView(
        UUID cardId,
        UUID vacancyId,
        CandidateCard card,
        Vacancy vacancy,
        Judgement judgement,
        List<Judgement.NearMiss> nearMisses) {

    /** How pages call the candidate. */
    public String candidate() {
        return CandidateCode.of(cardId);
    }
}
