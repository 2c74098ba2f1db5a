package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.AgendaEntries.Numbered;
import nl.hoofdzaakwerk.matching.meeting.AgendaView.EntryView;
import nl.hoofdzaakwerk.matching.meeting.AgendaView.SectionView;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaSection;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import nl.hoofdzaakwerk.matching.meeting.model.Words;
import nl.hoofdzaakwerk.matching.scoring.Reasons;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/** Shows the lines of an agenda in the caller's language, within the caller's transaction. */
@ApplicationScoped
class AgendaSections {

    private final Matches matches;
    private final Decisions decisions;
    private final Actions actions;
    private final Reasons reasons;
    private final Language language;

    AgendaSections(Matches matches, Decisions decisions, Actions actions, Reasons reasons, Language language) {
        this.matches = matches;
        this.decisions = decisions;
        this.actions = actions;
        this.reasons = reasons;
        this.language = language;
    }

    private record Known(
            Map<UUID, Match> matches, Map<UUID, MeetingDecision> decisions, Map<UUID, MeetingAction> actions) {}

    /** All sections, also those without a line. @param lines that the caller may see */
    List<SectionView> of(List<Numbered> lines) {
        Known known = new Known(
                matches.byId(ids(lines, AgendaLine::matchId)),
                decisions.byId(ids(lines, AgendaLine::decisionId)),
                actions.byId(ids(lines, AgendaLine::actionId)));
        return Arrays.stream(AgendaSection.values())
                .map(section -> new SectionView(
                        section,
                        language.say(Words.of(section)),
                        lines.stream()
                                .filter(line -> line.line().section() == section)
                                .map(line -> entry(line, known))
                                .toList()))
                .toList();
    }

    private static List<UUID> ids(List<Numbered> lines, Function<AgendaLine, UUID> id) {
        return lines.stream()
                .map(Numbered::line)
                .map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private EntryView entry(Numbered numbered, Known known) {
        AgendaLine line = numbered.line();
        Match match = known.matches().get(line.matchId());
        MeetingDecision decision = known.decisions().get(line.decisionId());
        MeetingAction action = known.actions().get(line.actionId());
        return new EntryView(
                numbered.number(),
                line.pair() == null ? null : line.pair().cardId(),
                line.pair() == null ? null : line.pair().vacancyId(),
                line.matchId(),
                match == null ? null : match.stage(),
                decision == null ? null : DecisionView.of(decision),
                action == null ? null : ActionView.of(action),
                line.reasons().stream().map(this::say).toList(),
                line.judgement() == null ? null : reasons.read(line.judgement()));
    }

    private String say(Reason reason) {
        return language.say(
                reason.key(), reason.arguments().stream().map(this::say).toArray());
    }

    private Object say(Object argument) {
        return Words.isKey(argument) ? language.say(argument.toString()) : argument;
    }
}
