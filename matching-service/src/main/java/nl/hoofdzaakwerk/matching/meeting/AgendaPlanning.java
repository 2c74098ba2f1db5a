package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine.Scored;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.Expiring;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.LastResult;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.OpenAction;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.Undiscussed;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaRule;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** Gathers what an agenda is made of (X15), within the transaction of somebody who sees the whole region. */
@ApplicationScoped
class AgendaPlanning {

    /** So many candidates without a proposal are looked at for each one wanted. */
    private static final int LOOKS_PER_CANDIDATE = 3;

    private final Meetings meetings;
    private final Decisions decisions;
    private final Actions actions;
    private final Matches matches;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final AgendaRules rules;

    AgendaPlanning(
            Meetings meetings,
            Decisions decisions,
            Actions actions,
            Matches matches,
            CandidateCards cards,
            Vacancies vacancies,
            AgendaRules rules) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.actions = actions;
        this.matches = matches;
        this.cards = cards;
        this.vacancies = vacancies;
        this.rules = rules;
    }

    /** The lines of the agenda, in the order of the meeting. */
    List<AgendaLine> plan(MatchingMeeting meeting, Market market, AgendaProposal best) {
        AgendaRule rule = rules.inForce(meeting.region(), meeting.meetingDate());
        return AgendaOrder.of(new AgendaOrder.Parts(
                lastResults(meeting),
                openActions(meeting),
                expiring(meeting, market, rule),
                undiscussed(meeting, market, best, rule),
                best.proposals().stream().map(AgendaPlanning::scored).toList()));
    }

    private static Scored scored(Proposal proposal) {
        return new Scored(proposal.pair(), proposal.judgement());
    }

    private List<LastResult> lastResults(MatchingMeeting meeting) {
        List<MeetingDecision> last = meetings.lastBefore(meeting.region(), meeting.meetingDate())
                .map(before -> decisions.lastOfEachPair(before.id()))
                .orElse(List.of());
        Map<UUID, Match> byId =
                matches.byId(last.stream().map(MeetingDecision::matchId).toList());
        return last.stream()
                .map(decision -> {
                    Match match = byId.get(decision.matchId());
                    return new LastResult(decision.id(), match.id(), pairOf(match), decision.decision(), match.stage());
                })
                .toList();
    }

    private static Pair pairOf(Match match) {
        return match == null || match.cardId() == null ? null : new Pair(match.cardId(), match.vacancyId());
    }

    private List<OpenAction> openActions(MatchingMeeting meeting) {
        List<MeetingAction> open = actions.openIn(meeting.region());
        Map<UUID, Match> byId = matches.byId(open.stream()
                .map(MeetingAction::matchId)
                .filter(Objects::nonNull)
                .toList());
        return open.stream()
                .map(action -> new OpenAction(
                        action.id(),
                        action.decisionId(),
                        action.matchId(),
                        pairOf(byId.get(action.matchId())),
                        action.nextStep().dueDate()))
                .toList();
    }

    private List<Expiring> expiring(MatchingMeeting meeting, Market market, AgendaRule rule) {
        LocalDate last = meeting.meetingDate().plusDays(rule.expiringDays());
        return vacancies.in(meeting.region()).stream()
                .filter(vacancy -> vacancy.closesOn() != null
                        && !vacancy.closesOn().isBefore(meeting.meetingDate())
                        && !vacancy.closesOn().isAfter(last))
                .sorted(Comparator.comparing(Vacancy::closesOn).thenComparing(Vacancy::id))
                .map(vacancy -> new Expiring(
                        vacancy.closesOn(),
                        market.cardsFor(vacancy.id()).stream()
                                .filter(proposal -> proposal.judgement().isOpen())
                                .limit(rule.candidatesPerVacancy())
                                .map(AgendaPlanning::scored)
                                .toList()))
                .toList();
    }

    /** Only who can be proposed at all is tabled: without an open pair there is no consent, or nothing to discuss. */
    private List<Undiscussed> undiscussed(
            MatchingMeeting meeting, Market market, AgendaProposal best, AgendaRule rule) {
        Map<UUID, Proposal> proposed = best.proposals().stream()
                .collect(Collectors.toMap(proposal -> proposal.pair().cardId(), Function.identity()));
        Map<UUID, LocalDate> discussed = decisions.lastDiscussed(meeting.region());
        List<CandidateCard> waiting = cards.in(meeting.region()).stream()
                .sorted(Comparator.comparing((CandidateCard card) -> discussed.getOrDefault(card.id(), LocalDate.MIN))
                        .thenComparing(CandidateCard::availableFrom)
                        .thenComparing(CandidateCard::id))
                .toList();
        List<Undiscussed> found = new ArrayList<>();
        int looks = rule.undiscussedCandidates() * LOOKS_PER_CANDIDATE;
        for (CandidateCard card : waiting) {
            if (found.size() == rule.undiscussedCandidates()) {
                break;
            }
            Optional<Proposal> pair = Optional.ofNullable(proposed.get(card.id()));
            if (pair.isEmpty() && looks-- > 0) {
                pair = market.vacanciesFor(card.id()).stream().findFirst().filter(proposal -> proposal.judgement()
                        .isOpen());
            }
            pair.ifPresent(proposal -> found.add(new Undiscussed(discussed.get(card.id()), scored(proposal))));
        }
        return found;
    }
}
