package nl.hoofdzaakwerk.matching.monitoring.model;

import java.util.List;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;

/**
 * What there is to count (E8), unrounded and unhidden.
 *
 * @param stages of the matches proposed in the period
 * @param daysToWork from the meeting that agreed, or else the proposal, to the first day of work, of each placement
 *     that began in the period
 * @param failures of the matches proposed in the period
 */
public record Figures(
        Candidates candidates, Work work, List<StageCount> stages, List<Long> daysToWork, List<Failure> failures) {

    /**
     * @param inPool cards now
     * @param taken of these, held by an agreed match or a placement
     * @param withWishes of these, whose further wishes and possibilities were told
     * @param newInPeriod of these, first told in the period
     */
    public record Candidates(int inPool, int taken, int withWishes, int newInPeriod) {
        public int free() {
            return inPool - taken;
        }
    }

    /** Open now. @param positions as told last */
    public record Work(int employers, int vacancies, int positions) {}

    /** @param now how many are in the stage @param reached how many ever came to it */
    public record StageCount(MatchStage stage, int now, int reached) {}

    /** @param stage REJECTED or ENDED */
    public record Failure(MatchStage stage, Party party, String reasonCode, int count) {}

    /** Matches proposed in the period. */
    public int proposed() {
        return stages.stream().mapToInt(StageCount::now).sum();
    }
}
