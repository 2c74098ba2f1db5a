package nl.hoofdzaakwerk.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The meeting as it goes on: which pair is on the table, what is decided about it, which comes next (X15). */
@ApplicationScoped
class ScreenDesk {
    private static final int LATEST = 5;
    private static final int KEYS = 9;
    private static final int CHANGED_MEANWHILE = 412;

    private final MeetingApi api;
    private final Pool pool;
    private final Visitor visitor;

    ScreenDesk(@RestClient MeetingApi api, Pool pool, Visitor visitor) {
        this.api = api;
        this.pool = pool;
        this.visitor = visitor;
    }

    Screen show(UUID id) {
        MeetingRecord record = api.record(id);
        Agenda agenda = api.agenda(id);
        boolean chair = Rights.chairs(visitor);
        MeetingApi.CurrentItem item = api.currentItem(id).getEntity();
        Progress progress = progress(agenda, record, item.vacancyId());
        if (item.cardId() == null) {
            return screen(record, chair, null, null, null, progress, Screen.Choices.NONE);
        }
        Agenda.Line line = lineOf(agenda, item).orElse(null);
        PairView pair = pool.pair(item.cardId(), item.vacancyId(), line == null ? null : line.judgement());
        MeetingRecord.Decided now = (line == null
                        ? progress.lastAbout(item.cardId(), item.vacancyId())
                        : progress.lastAbout(line))
                .orElse(null);
        Screen.Choices choices = chair ? choices(record, pair) : Screen.Choices.NONE;
        return screen(record, chair, pair, line, now, progress, choices);
    }

    private static Screen screen(
            MeetingRecord record,
            boolean chair,
            PairView pair,
            Agenda.Line line,
            MeetingRecord.Decided now,
            Progress progress,
            Screen.Choices choices) {
        return new Screen(
                record.meeting(),
                chair,
                pair,
                line == null ? 0 : line.number(),
                line == null ? List.of() : line.reasons(),
                now,
                progress.decided(),
                progress.all().size(),
                record.decisions().reversed().stream().limit(LATEST).toList(),
                choices);
    }

    private Progress progress(Agenda agenda, MeetingRecord record, UUID onTable) {
        List<UUID> wanted = new ArrayList<>(agenda.lines()
                .filter(line -> line.isPair() && line.matchId() == null)
                .map(Agenda.Line::vacancyId)
                .toList());
        wanted.add(onTable);
        return new Progress(agenda, record, record.decisions().isEmpty() ? Map.of() : pool.vacancies(wanted));
    }

    private static Optional<Agenda.Line> lineOf(Agenda agenda, MeetingApi.CurrentItem item) {
        return agenda.lines()
                .filter(line -> line.isAbout(item.cardId(), item.vacancyId()))
                .findFirst();
    }

    private Screen.Choices choices(MeetingRecord record, PairView pair) {
        List<MeetingApi.Reason> reasons = api.reasons().items();
        List<Screen.Keyed> rejecting = new ArrayList<>();
        for (MeetingApi.Reason reason : given(reasons, "REJECTED")) {
            int number = rejecting.size() + 1;
            rejecting.add(
                    new Screen.Keyed(number > KEYS ? "" : Integer.toString(number), reason.code(), reason.label()));
        }
        List<Option> owners = Stream.of(
                        Stream.of(record.meeting().organisation()),
                        record.attendances().stream()
                                .filter(MeetingRecord.Attendance::present)
                                .map(MeetingRecord.Attendance::organisation),
                        Stream.ofNullable(pair.card()).map(CandidateCard::organisation))
                .flatMap(organisations -> organisations)
                .distinct()
                .map(Option::organisation)
                .toList();
        return new Screen.Choices(List.copyOf(rejecting), given(reasons, "PARKED"), owners);
    }

    /** Those that people give; a region's own words for a national reason make it no second one. */
    private static List<MeetingApi.Reason> given(List<MeetingApi.Reason> reasons, String stage) {
        Set<String> seen = new HashSet<>();
        return reasons.stream()
                .filter(reason -> reason.stage().equals(stage) && !"SYSTEM".equals(reason.party()))
                .filter(reason -> seen.add(reason.code()))
                .toList();
    }

    /** Takes the decision that was chosen, and puts the next pair that is left on the table. */
    void decide(UUID id, Form form) {
        String[] choice = form.value("besluit").split("/", 2);
        Body body = form.body()
                .text("cardId", "vacancyId", "afterDecisionId", "owner", "ownerOrganisation", "dueDate", "action")
                .value("decision", choice[0]);
        if (choice.length > 1) {
            body.value("reasonCode", choice[1]);
        }
        api.decide(id, body.build());
        step(id, "verder");
    }

    /**
     * Puts another pair on the table.
     *
     * @param step {@code verder}: the next that is left, or none; {@code volgende} or {@code vorige} on the agenda
     */
    void step(UUID id, String step) {
        Agenda agenda = api.agenda(id);
        MeetingApi.CurrentItem item = api.currentItem(id).getEntity();
        Progress progress = progress(agenda, api.record(id), item.vacancyId());
        int number = item.cardId() == null
                ? 0
                : lineOf(agenda, item).map(Agenda.Line::number).orElse(0);
        Optional<Agenda.Line> next =
                switch (step) {
                    case "volgende" -> progress.after(number);
                    case "vorige" -> progress.before(number);
                    default -> progress.leftAfter(number);
                };
        if (next.isPresent()) {
            put(id, next.get().cardId(), next.get().vacancyId());
        } else if (step.equals("verder")) {
            put(id, Map.of());
        }
    }

    /** Puts a pair on the table, whether it is on the agenda or not. */
    void put(UUID id, UUID cardId, UUID vacancyId) {
        put(id, Map.of("cardId", cardId, "vacancyId", vacancyId));
    }

    /** Another chair who was first wins; both see what is on the table. */
    private void put(UUID id, Map<String, Object> pair) {
        RestResponse<MeetingApi.CurrentItem> now = api.currentItem(id);
        try {
            api.put(id, now.getHeaderString(HttpHeaders.ETAG), pair);
        } catch (ApiRefusal refusal) {
            if (refusal.status() != CHANGED_MEANWHILE) {
                throw refusal;
            }
        }
    }
}
