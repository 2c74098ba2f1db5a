package nl.hoofdzaakwerk.matching.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.board.Boards;
import nl.hoofdzaakwerk.matching.match.MatchLife;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.AgendaView.ItemView;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaItem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.Reasons;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** Agendas: the live board's proposals while open (E2), made anew and written down when the chair closes them. */
@ApplicationScoped
class Agendas {

    private static final String ACTIVITY = "matching-meeting";

    private final Meetings meetings;
    private final AgendaItems items;
    private final Markets markets;
    private final Boards boards;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final MatchLife life;
    private final Reasons reasons;
    private final ProcessingLog processingLog;
    private final ObjectMapper json = EventJson.mapper();

    Agendas(
            Meetings meetings,
            AgendaItems items,
            Markets markets,
            Boards boards,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            MatchLife life,
            Reasons reasons,
            ProcessingLog processingLog) {
        this.meetings = meetings;
        this.items = items;
        this.markets = markets;
        this.boards = boards;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.life = life;
        this.reasons = reasons;
        this.processingLog = processingLog;
    }

    private record Asked(MatchingMeeting meeting, Set<UUID> visibleCards, AgendaView frozen) {}

    /** The agenda as the caller may see it. Call it outside a transaction. */
    AgendaView read(UUID meetingId) {
        Asked asked = QuarkusTransaction.requiringNew().call(() -> ask(meetingId));
        if (asked.frozen() != null) {
            return asked.frozen();
        }
        AgendaView view = live(
                asked, boards.agenda(asked.meeting().region(), asked.meeting().meetingDate()));
        QuarkusTransaction.requiringNew()
                .run(() -> processingLog.record(
                        ACTIVITY, view.items().stream().map(ItemView::cardId).toList()));
        return view;
    }

    private Asked ask(UUID meetingId) {
        MatchingMeeting meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problem::notFound);
        if (meeting.stage() != MeetingStage.PLANNED) {
            return new Asked(meeting, Set.of(), frozen(meeting));
        }
        Set<UUID> visible =
                cards.in(meeting.region()).stream().map(CandidateCard::id).collect(Collectors.toSet());
        return new Asked(meeting, visible, null);
    }

    private AgendaView live(Asked asked, AgendaProposal best) {
        List<ItemView> shown = new ArrayList<>();
        for (int index = 0; index < best.proposals().size(); index++) {
            Proposal proposal = best.proposals().get(index);
            if (asked.visibleCards().contains(proposal.pair().cardId())) {
                shown.add(new ItemView(
                        index + 1,
                        null,
                        proposal.pair().cardId(),
                        proposal.pair().vacancyId(),
                        null,
                        reasons.read(proposal.judgement())));
            }
        }
        return new AgendaView(
                asked.meeting().id(),
                false,
                asked.meeting().meetingDate(),
                best.rulesVersion(),
                best.total(),
                List.copyOf(shown));
    }

    private AgendaView frozen(MatchingMeeting meeting) {
        List<ItemView> shown = new ArrayList<>();
        List<AgendaItem> written = items.of(meeting.id());
        Map<UUID, Match> byId =
                matches.byId(written.stream().map(AgendaItem::matchId).toList());
        for (AgendaItem item : written) {
            Match match = byId.get(item.matchId());
            shown.add(new ItemView(
                    item.place(),
                    match.id(),
                    match.cardId(),
                    match.vacancyId(),
                    match.stage(),
                    reasons.read(judgementOf(item))));
        }
        processingLog.record(
                ACTIVITY,
                shown.stream().map(ItemView::cardId).filter(Objects::nonNull).toList());
        return new AgendaView(
                meeting.id(),
                true,
                meeting.meetingDate(),
                meeting.agendaRules(),
                meeting.agendaTotal(),
                List.copyOf(shown));
    }

    /** Makes the agenda once more and writes it down; each pair becomes a proposed match. */
    AgendaProposal freeze(MatchingMeeting meeting) {
        meetings.oneAtATime(meeting.region());
        AgendaProposal best =
                markets.seenByRegion(meeting.region(), meeting.meetingDate()).bestAssignment();
        Map<Pair, Match> open = matches.undecidedIn(meeting.region());
        int place = 1;
        for (Proposal proposal : best.proposals()) {
            Match match = matchFor(proposal, Optional.ofNullable(open.get(proposal.pair())), meeting);
            items.persist(new AgendaItem(
                    Ids.next(), meeting.id(), match, place++, match.score(), jsonOf(proposal.judgement())));
        }
        processingLog.record(
                ACTIVITY,
                best.proposals().stream()
                        .map(proposal -> proposal.pair().cardId())
                        .toList());
        return best;
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

    private String jsonOf(Judgement judgement) {
        try {
            return json.writeValueAsString(judgement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a judgement cannot be written", e);
        }
    }

    private Judgement judgementOf(AgendaItem item) {
        try {
            return json.readValue(item.judgement(), Judgement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored judgement cannot be read", e);
        }
    }
}
