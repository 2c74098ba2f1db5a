package nl.hoofdzaakwerk.matching.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.scoring.JudgementView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The agenda of a meeting: the best overall assignment of candidates to positions, best pair first.
 *
 * @param closed whether it is frozen; until then it follows every change
 * @param judgedDate the day gates are judged for: the meeting's
 * @param rulesVersion the version of the scoring rules used
 * @param totalScore sum over the whole region's agenda; once closed proved to be the highest possible, before that at
 *     most what keeping proposals costs below it
 * @param items the pairs the caller may see
 */
@Schema(name = "Agenda")
record AgendaView(
        UUID meetingId,
        boolean closed,
        LocalDate judgedDate,
        String rulesVersion,
        long totalScore,
        List<ItemView> items) {

    /**
     * One proposed pair.
     *
     * @param place from 1; the same for every caller
     * @param matchId null until the agenda is closed
     * @param stage of the match now; null until the agenda is closed
     */
    @Schema(name = "AgendaItem")
    record ItemView(int place, UUID matchId, UUID cardId, UUID vacancyId, MatchStage stage, JudgementView judgement) {}
}
