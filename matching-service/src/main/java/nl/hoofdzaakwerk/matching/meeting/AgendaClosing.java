package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.match.MatchLife;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaItem;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** Writes an agenda down when the chair closes it: certified over all pairs, from the database as it is then (E2). */
@ApplicationScoped
class AgendaClosing {

    private final Meetings meetings;
    private final AgendaItems items;
    private final AgendaEntries entries;
    private final AgendaPlanning planning;
    private final Actions actions;
    private final Markets markets;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final MatchLife life;
    private final ProcessingLog processingLog;

    AgendaClosing(
            Meetings meetings,
            AgendaItems items,
            AgendaEntries entries,
            AgendaPlanning planning,
            Actions actions,
            Markets markets,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            MatchLife life,
            ProcessingLog processingLog) {
        this.meetings = meetings;
        this.items = items;
        this.entries = entries;
        this.planning = planning;
        this.actions = actions;
        this.markets = markets;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.life = life;
        this.processingLog = processingLog;
    }

    /** Makes the agenda once more and writes it down; each pair of the assignment becomes a proposed match. */
    AgendaProposal freeze(MatchingMeeting meeting) {
        meetings.oneAtATime(meeting.region());
        Market market = markets.seenByRegion(meeting.region(), meeting.meetingDate());
        AgendaProposal best = market.bestAssignment();
        List<AgendaLine> lines = planning.plan(meeting, market, best);
        Map<Pair, Match> open = new HashMap<>(matches.undecidedIn(meeting.region()));
        int place = 1;
        for (Proposal proposal : best.proposals()) {
            Match match = matchFor(proposal, Optional.ofNullable(open.get(proposal.pair())), meeting);
            open.put(proposal.pair(), match);
            items.persist(new AgendaItem(
                    Ids.next(),
                    meeting.id(),
                    match,
                    place++,
                    match.score(),
                    StoredJudgement.write(proposal.judgement())));
        }
        entries.write(meeting, lines, organisations(meeting.region(), lines), open);
        processingLog.record(
                "matching-meeting",
                lines.stream()
                        .map(AgendaLine::pair)
                        .filter(Objects::nonNull)
                        .map(Pair::cardId)
                        .distinct()
                        .toList());
        return best;
    }

    /** Whose each card is, and each match and open action. */
    private Map<UUID, String> organisations(RegionCode region, List<AgendaLine> lines) {
        Map<UUID, String> organisations = new HashMap<>();
        matches.byId(AgendaLine.matchIds(lines))
                .values()
                .forEach(match ->
                        organisations.put(match.id(), match.cardOrganisation().value()));
        cards.in(region)
                .forEach(
                        card -> organisations.put(card.id(), card.organisation().value()));
        actions.openIn(region)
                .forEach(action -> organisations.put(
                        action.id(), action.owner().organisation().value()));
        return organisations;
    }

    private Match matchFor(Proposal proposal, Optional<Match> open, MatchingMeeting meeting) {
        var card = cards.findById(proposal.pair().cardId());
        var vacancy = vacancies.findById(proposal.pair().vacancyId());
        int score = proposal.judgement().score();
        if (open.isPresent()) {
            open.get().judged(card, vacancy, score);
            return open.get();
        }
        Match match = new Match(Ids.next(), card, vacancy, score, meeting.meetingDate());
        life.propose(match, meeting.meetingDate());
        return match;
    }
}
