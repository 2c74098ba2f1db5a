package nl.hoofdzaakwerk.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The agenda of a meeting, in its order.
 *
 * @param closed whether it is written down; until then it follows every change
 */
record Agenda(boolean closed, LocalDate judgedDate, String rulesVersion, long totalScore, List<Section> sections) {
    private static final Set<String> UNDECIDED = Set.of("PROPOSED", "DISCUSSED", "PARKED");

    /** One part of it. @param title in the visitor's language */
    record Section(String section, String title, List<Line> entries) {}

    /**
     * One line.
     *
     * @param cardId null for an action about no pair
     * @param matchId null while the pair has no match
     * @param stage of the match; null while there is none
     * @param decision of last time, where the line comes back from one
     * @param action that is open, or null
     * @param judgement null where the pair cannot be proposed now
     */
    record Line(
            int number,
            UUID cardId,
            UUID vacancyId,
            UUID matchId,
            String stage,
            MeetingRecord.Decision decision,
            MeetingRecord.Action action,
            List<String> reasons,
            Judgement judgement) {

        boolean isPair() {
            return cardId != null && vacancyId != null;
        }

        /** Whether a decision can be taken about it. */
        boolean isUndecided() {
            return isPair() && (stage == null || UNDECIDED.contains(stage));
        }

        boolean isAbout(UUID card, UUID vacancy) {
            return isPair() && cardId.equals(card) && vacancyId.equals(vacancy);
        }
    }

    Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.entries().stream());
    }
}
