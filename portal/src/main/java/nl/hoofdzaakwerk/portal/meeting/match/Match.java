package nl.hoofdzaakwerk.portal.meeting.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;

/**
 * Candidate and vacancy followed together.
 *
 * @param cardId null once the candidate was erased
 * @param nextStep null once it is over
 * @param disclosure how much the employer may know; null before the introduction
 * @param steps its course, first one first; null in a list
 */
record Match(
        UUID id,
        UUID cardId,
        String organisation,
        UUID vacancyId,
        String stage,
        String reasonCode,
        int score,
        LocalDate proposalDate,
        boolean open,
        NextStep nextStep,
        LocalDate parkedUntilDate,
        String disclosure,
        List<String> nextStages,
        List<Step> steps) {

    /** One step. @param from null for the first */
    record Step(String from, String to, String reasonCode, Instant takenAt) {}

    public String candidate() {
        return CandidateCode.of(cardId);
    }

    /** Whether nothing is agreed yet. */
    boolean isUndecided() {
        return "PROPOSED".equals(stage) || "DISCUSSED".equals(stage) || "PARKED".equals(stage);
    }

    /** Whether it ended without work, so that the candidate is told why. */
    public boolean isOver() {
        return "REJECTED".equals(stage) || "ENDED".equals(stage);
    }
}
