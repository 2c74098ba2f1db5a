package nl.hoofdzaakwerk.matching.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaEntry;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/** The lines of closed agendas, as far as the running transaction's tenant may see them. */
@ApplicationScoped
class AgendaEntries implements PanacheRepositoryBase<AgendaEntry, UUID> {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final ObjectMapper json = EventJson.mapper();

    /** A line with its number on the agenda, which is the same for everybody. */
    record Numbered(int number, AgendaLine line) {}

    /**
     * Writes a whole agenda down.
     *
     * @param organisations of cards by match and by card, and of owners by action
     * @param open matches of pairs on it
     */
    void write(
            MatchingMeeting meeting, List<AgendaLine> lines, Map<UUID, String> organisations, Map<Pair, Match> open) {
        int number = 1;
        for (AgendaLine line : lines) {
            Match match = open.get(line.pair());
            persist(new AgendaEntry(
                    Ids.next(),
                    meeting,
                    number++,
                    line,
                    organisationOf(line, organisations),
                    match == null ? line.matchId() : match.id(),
                    written(line.reasons()),
                    line.judgement() == null ? null : written(line.judgement())));
        }
    }

    private static String organisationOf(AgendaLine line, Map<UUID, String> organisations) {
        if (line.matchId() != null) {
            return organisations.get(line.matchId());
        }
        return organisations.get(
                line.pair() == null ? line.actionId() : line.pair().cardId());
    }

    /** In the agenda's order. */
    List<Numbered> of(UUID meetingId) {
        return list("meetingId", Sort.by("number"), meetingId).stream()
                .map(entry -> new Numbered(entry.number(), lineOf(entry)))
                .toList();
    }

    private AgendaLine lineOf(AgendaEntry entry) {
        try {
            return new AgendaLine(
                    entry.section(),
                    entry.pair(),
                    entry.matchId(),
                    entry.decisionId(),
                    entry.actionId(),
                    json.readValue(entry.reasons(), REASONS),
                    entry.judgement() == null ? null : json.readValue(entry.judgement(), Judgement.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored line cannot be read", e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line cannot be written", e);
        }
    }
}
