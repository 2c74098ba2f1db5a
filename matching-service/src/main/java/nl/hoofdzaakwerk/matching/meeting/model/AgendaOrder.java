package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine.Scored;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/**
 * X15: the order of an agenda. First what came of last time and the actions that are still open, then vacancies that
 * close soon with their best candidates, then the candidates longest undiscussed, then the other best proposals. A pair
 * stands in the first section it belongs to, and nowhere else.
 */
public final class AgendaOrder {

    private final Map<Pair, Judgement> proposed;
    private final Set<Pair> shown = new HashSet<>();
    private final List<AgendaLine> lines = new ArrayList<>();

    private AgendaOrder(List<Scored> proposals) {
        this.proposed = proposals.stream().collect(Collectors.toMap(Scored::pair, Scored::judgement));
    }

    /**
     * What was decided last time.
     *
     * @param pair null once the candidate was erased
     * @param stage of the match now
     */
    public record LastResult(UUID decisionId, UUID matchId, Pair pair, Decision decision, MatchStage stage) {}

    /**
     * Something that is still to be done.
     *
     * @param decisionId the decision it follows from; else null
     * @param pair null when it is about none
     */
    public record OpenAction(UUID actionId, UUID decisionId, UUID matchId, Pair pair, LocalDate dueDate) {}

    /** A vacancy that closes soon. @param best candidates, best one first */
    public record Expiring(LocalDate closesOn, List<Scored> best) {}

    /** A candidate to be discussed. @param lastDiscussed null when never */
    public record Undiscussed(LocalDate lastDiscussed, Scored best) {}

    /**
     * What an agenda is made of, each list in its order.
     *
     * @param proposals the best overall assignment
     */
    public record Parts(
            List<LastResult> results,
            List<OpenAction> actions,
            List<Expiring> expiring,
            List<Undiscussed> undiscussed,
            List<Scored> proposals) {}

    /** All lines, in the order of the meeting. */
    public static List<AgendaLine> of(Parts parts) {
        AgendaOrder order = new AgendaOrder(parts.proposals());
        order.lastMeeting(parts.results(), parts.actions());
        order.expiring(parts.expiring());
        order.undiscussed(parts.undiscussed());
        order.proposals(parts.proposals());
        return List.copyOf(order.lines);
    }

    private void lastMeeting(List<LastResult> results, List<OpenAction> actions) {
        Map<UUID, OpenAction> left = new HashMap<>(actions.stream()
                .filter(action -> action.decisionId() != null)
                .collect(Collectors.toMap(OpenAction::decisionId, Function.identity(), (first, second) -> first)));
        Set<UUID> placed = new HashSet<>();
        for (LastResult result : results) {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(reason("X15.decided", Words.of(result.decision().stage()), Words.of(result.stage())));
            OpenAction action = left.get(result.decisionId());
            if (action != null) {
                reasons.add(reason("X15.action-open", action.dueDate().toString()));
                placed.add(action.actionId());
            }
            comesBack(result.pair(), result.matchId(), result.decisionId(), action, reasons);
        }
        for (OpenAction action : actions) {
            if (!placed.contains(action.actionId())) {
                List<Reason> why =
                        List.of(reason("X15.action-open", action.dueDate().toString()));
                comesBack(action.pair(), action.matchId(), action.decisionId(), action, why);
            }
        }
    }

    private void comesBack(Pair pair, UUID matchId, UUID decisionId, OpenAction action, List<Reason> reasons) {
        if (pair != null) {
            shown.add(pair);
        }
        lines.add(new AgendaLine(
                AgendaSection.LAST_MEETING,
                pair,
                matchId,
                decisionId,
                action == null ? null : action.actionId(),
                reasons,
                pair == null ? null : proposed.get(pair)));
    }

    private void expiring(List<Expiring> vacancies) {
        for (Expiring vacancy : vacancies) {
            for (Scored best : vacancy.best()) {
                add(
                        AgendaSection.EXPIRING_VACANCIES,
                        best,
                        reason("X15.vacancy-expires", vacancy.closesOn().toString()));
            }
        }
    }

    private void undiscussed(List<Undiscussed> candidates) {
        for (Undiscussed candidate : candidates) {
            Reason why = candidate.lastDiscussed() == null
                    ? reason("X15.never-discussed")
                    : reason("X15.last-discussed", candidate.lastDiscussed().toString());
            add(AgendaSection.LONGEST_UNDISCUSSED, candidate.best(), why);
        }
    }

    private void proposals(List<Scored> proposals) {
        for (Scored proposal : proposals) {
            add(AgendaSection.BEST_PROPOSALS, proposal, reason("X15.best-proposal"));
        }
    }

    private void add(AgendaSection section, Scored scored, Reason why) {
        if (!shown.add(scored.pair())) {
            return;
        }
        List<Reason> reasons = new ArrayList<>(List.of(why));
        if (section != AgendaSection.BEST_PROPOSALS && proposed.containsKey(scored.pair())) {
            reasons.add(reason("X15.best-proposal"));
        }
        lines.add(new AgendaLine(section, scored.pair(), null, null, null, reasons, scored.judgement()));
    }

    private static Reason reason(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
