package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.board.BoardView;
import nl.hoofdzaakwerk.matching.board.Boards;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.AgendaEntries.Numbered;
import nl.hoofdzaakwerk.matching.meeting.AgendaView.ItemView;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaItem;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.Reasons;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** Shows agendas: made anew at each look while open (E2), as written down once the chair closed them. */
@ApplicationScoped
class Agendas {

    private static final String ACTIVITY = "matching-meeting";

    private final Meetings meetings;
    private final AgendaItems items;
    private final AgendaEntries entries;
    private final AgendaPlanning planning;
    private final AgendaSections sections;
    private final Actions actions;
    private final Tenancy tenancy;
    private final Markets markets;
    private final Boards boards;
    private final CandidateCards cards;
    private final Matches matches;
    private final Reasons reasons;
    private final ProcessingLog processingLog;

    Agendas(
            Meetings meetings,
            AgendaItems items,
            AgendaEntries entries,
            AgendaPlanning planning,
            AgendaSections sections,
            Actions actions,
            Tenancy tenancy,
            Markets markets,
            Boards boards,
            CandidateCards cards,
            Matches matches,
            Reasons reasons,
            ProcessingLog processingLog) {
        this.meetings = meetings;
        this.items = items;
        this.entries = entries;
        this.planning = planning;
        this.sections = sections;
        this.actions = actions;
        this.tenancy = tenancy;
        this.markets = markets;
        this.boards = boards;
        this.cards = cards;
        this.matches = matches;
        this.reasons = reasons;
        this.processingLog = processingLog;
    }

    private record Asked(MatchingMeeting meeting, AgendaView frozen) {}

    /** What the caller may see of the region: a result of last time also when its card is gone. */
    private record Visible(Set<UUID> cards, Set<UUID> actions, Set<UUID> matches) {
        boolean shows(AgendaLine line) {
            return matches.contains(line.matchId())
                    || actions.contains(line.actionId())
                    || line.pair() != null && cards.contains(line.pair().cardId());
        }
    }

    private record Open(Market market, AgendaProposal best) {}

    /** The agenda as the caller may see it. Call it outside a transaction. */
    AgendaView read(UUID meetingId) {
        Asked asked = QuarkusTransaction.requiringNew().call(() -> ask(meetingId));
        if (asked.frozen() != null) {
            return asked.frozen();
        }
        Open open = open(asked.meeting());
        List<AgendaLine> lines =
                tenancy.asSystem("agenda", () -> planning.plan(asked.meeting(), open.market(), open.best()));
        return QuarkusTransaction.requiringNew().call(() -> live(asked, open, lines));
    }

    /** The proposals of an agenda that is open: those of the live board. */
    private Open open(MatchingMeeting meeting) {
        BoardView board = boards.of(meeting.region(), meeting.meetingDate());
        Market market = markets.of(meeting.region(), meeting.meetingDate());
        return new Open(market, market.agendaOf(board.pairs(), board.total()));
    }

    private Asked ask(UUID meetingId) {
        MatchingMeeting meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problem::notFound);
        return switch (meeting.stage()) {
            case PLANNED -> new Asked(meeting, null);
            case AGENDA_CLOSED, ENDED -> new Asked(meeting, frozen(meeting));
            case CANCELLED ->
                new Asked(
                        meeting,
                        new AgendaView(meetingId, false, meeting.meetingDate(), null, 0, List.of(), List.of()));
        };
    }

    private Visible visible(RegionCode region, List<AgendaLine> lines) {
        return new Visible(
                cards.in(region).stream().map(CandidateCard::id).collect(Collectors.toSet()),
                actions.openIn(region).stream().map(MeetingAction::id).collect(Collectors.toSet()),
                new HashSet<>(matches.byId(AgendaLine.matchIds(lines)).keySet()));
    }

    private AgendaView live(Asked asked, Open open, List<AgendaLine> lines) {
        Visible visible = visible(asked.meeting().region(), lines);
        List<ItemView> shown = new ArrayList<>();
        List<Proposal> proposals = open.best().proposals();
        for (int index = 0; index < proposals.size(); index++) {
            Proposal proposal = proposals.get(index);
            if (visible.cards().contains(proposal.pair().cardId())) {
                shown.add(new ItemView(
                        index + 1,
                        null,
                        proposal.pair().cardId(),
                        proposal.pair().vacancyId(),
                        null,
                        reasons.read(proposal.judgement())));
            }
        }
        List<Numbered> numbered = IntStream.range(0, lines.size())
                .mapToObj(index -> new Numbered(index + 1, lines.get(index)))
                .filter(line -> visible.shows(line.line()))
                .toList();
        record(shown, numbered);
        return new AgendaView(
                asked.meeting().id(),
                false,
                open.market().date(),
                open.best().rulesVersion(),
                open.best().total(),
                List.copyOf(shown),
                sections.of(numbered));
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
                    reasons.read(StoredJudgement.read(item.judgement()))));
        }
        List<Numbered> lines = entries.of(meeting.id());
        record(shown, lines);
        return new AgendaView(
                meeting.id(),
                true,
                meeting.meetingDate(),
                meeting.agendaRules(),
                meeting.agendaTotal(),
                List.copyOf(shown),
                sections.of(lines));
    }

    private void record(List<ItemView> shown, List<Numbered> lines) {
        Stream<UUID> onLines = lines.stream()
                .map(Numbered::line)
                .map(AgendaLine::pair)
                .filter(Objects::nonNull)
                .map(Pair::cardId);
        processingLog.record(
                ACTIVITY,
                Stream.concat(shown.stream().map(ItemView::cardId), onLines)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
