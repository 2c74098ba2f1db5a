package nl.hoofdzaakwerk.matching.meeting.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/**
 * One line of an agenda.
 *
 * @param pair null for an action about no pair
 * @param matchId the pair's match; null when there is none yet
 * @param decisionId the decision of last time it comes back from; else null
 * @param actionId the open action it comes back with; else null
 * @param reasons why it is on the agenda
 * @param judgement of a pair that can be proposed; else null
 */
public record AgendaLine(
        AgendaSection section,
        Pair pair,
        UUID matchId,
        UUID decisionId,
        UUID actionId,
        List<Reason> reasons,
        Judgement judgement) {

    public AgendaLine {
        reasons = List.copyOf(reasons);
    }

    /** The matches that lines are about, each once. */
    public static Set<UUID> matchIds(List<AgendaLine> lines) {
        return lines.stream().map(AgendaLine::matchId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** A pair and what there is to say about it. */
    public record Scored(Pair pair, Judgement judgement) {}
}
