package nl.hoofdzaakwerk.matching.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaSection;
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
 * @param items the pairs of the assignment the caller may see
 * @param sections the lines the caller may see, in the order of the meeting; a pair stands in one section
 */
@Schema(name = "Agenda")
record AgendaView(
        UUID meetingId,
        boolean closed,
        LocalDate judgedDate,
        String rulesVersion,
        long totalScore,
        List<ItemView> items,
        List<SectionView> sections) {

    /**
     * One proposed pair.
     *
     * @param place from 1; the same for every caller
     * @param matchId null until the agenda is closed
     * @param stage of the match now; null until the agenda is closed
     */
    @Schema(name = "AgendaItem")
    record ItemView(int place, UUID matchId, UUID cardId, UUID vacancyId, MatchStage stage, JudgementView judgement) {}

    /** One part of the agenda. @param title in the caller's language */
    @Schema(name = "AgendaSection")
    record SectionView(AgendaSection section, String title, List<EntryView> entries) {}

    /**
     * One line.
     *
     * @param number on the agenda, from 1; the same for every caller
     * @param cardId null for an action about no pair
     * @param vacancyId likewise
     * @param matchId null while the pair has no match
     * @param stage of the match now; null while there is none
     * @param decision of last time, where the line comes back from one
     * @param action that is to be done or was, where the line comes back with one
     * @param reasons why it is on the agenda, in the caller's language
     * @param judgement null where the pair cannot be proposed now
     */
    @Schema(name = "AgendaEntry")
    record EntryView(
            int number,
            UUID cardId,
            UUID vacancyId,
            UUID matchId,
            MatchStage stage,
            DecisionView decision,
            ActionView action,
            List<String> reasons,
            JudgementView judgement) {}
}
