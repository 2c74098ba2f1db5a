package nl.hoofdzaakwerk.local.work;

import static nl.hoofdzaakwerk.local.Service.MATCHING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The work of the chair in matching-service, and of the coach who takes a match further. */
public final class MeetingWork {
    private static final int CONFLICT = 409;

    private final Actor chair;

    public MeetingWork(Actor chair) {
        this.chair = chair;
    }

    /** A pair on the agenda. */
    public record Pair(String matchId, String cardId, String vacancyId, int score) {}

    /** Plans a meeting on the day, or on the first day after it without one. */
    public String plan(String region, LocalDate wanted) {
        for (LocalDate day = wanted; ; day = day.plusDays(1)) {
            Answer answer = chair.tryPost(
                    MATCHING, "/matching-meetings", Map.of("region", region, "meetingDate", day.toString()));
            if (answer.succeeded()) {
                return answer.text("id");
            }
            if (answer.status() != CONFLICT || day.isAfter(wanted.plusDays(60))) {
                throw new RefusedException(chair.username() + " plans a meeting", answer);
            }
        }
    }

    public JsonNode agenda(String meeting) {
        return chair.get(MATCHING, "/matching-meetings/" + meeting + "/agenda").body();
    }

    /** Keeps a pair on the agenda, whatever else would be best for all together. */
    public void pin(String region, String cardId, String vacancyId) {
        chair.post(MATCHING, "/boards/" + region + "/pins", Map.of("cardId", cardId, "vacancyId", vacancyId));
    }

    /** Closes the agenda and reads the pairs on it, best first. */
    public List<Pair> closeAgenda(String meeting) {
        chair.post(MATCHING, "/matching-meetings/" + meeting + "/agenda-closings", null);
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode item : agenda(meeting).path("items")) {
            pairs.add(new Pair(
                    item.path("matchId").asText(),
                    item.path("cardId").asText(),
                    item.path("vacancyId").asText(),
                    item.path("judgement").path("score").asInt()));
        }
        return pairs;
    }

    /** @return whether it was noted; not when the pair is no longer possible, such as a position filled meanwhile */
    public boolean decide(String meeting, Pair pair, String decision, String reasonCode, LocalDate due) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("cardId", pair.cardId());
        body.put("vacancyId", pair.vacancyId());
        body.put("decision", decision);
        if (reasonCode != null) {
            body.put("reasonCode", reasonCode);
        }
        if (due != null) {
            body.put("owner", "coach");
            body.put("dueDate", due.toString());
        }
        Answer answer = chair.tryPost(MATCHING, "/matching-meetings/" + meeting + "/decisions", body);
        if (!answer.succeeded() && answer.status() != CONFLICT) {
            throw new RefusedException(chair.username() + " decides", answer);
        }
        return answer.succeeded();
    }

    /** Notes who was there, the WSP and whose candidates were decided about, and ends the meeting. */
    public void end(String meeting) {
        attend(meeting, chair.organisation(), "WSP", "voorzitter");
        Set<String> organisations = new LinkedHashSet<>();
        for (JsonNode decision : chair.get(MATCHING, "/matching-meetings/" + meeting + "/decisions?limit=100")
                .body()
                .path("items")) {
            String match = decision.path("matchId").asText();
            organisations.add(chair.get(MATCHING, "/matches/" + match).text("organisation"));
        }
        organisations.forEach(organisation -> attend(meeting, organisation, "GGZ", "IPS-coach"));
        chair.post(MATCHING, "/matching-meetings/" + meeting + "/endings", null);
    }

    private void attend(String meeting, String organisation, String kind, String function) {
        chair.post(
                MATCHING,
                "/matching-meetings/" + meeting + "/attendances",
                Map.of("organisation", organisation, "kind", kind, "function", function));
    }

    /** The candidate consents to be introduced to this employer, and is. */
    public static void introduce(Actor coach, String match) {
        coach.post(
                MATCHING, "/matches/" + match + "/transitions", Map.of("stage", "INTRODUCED", "employerConsent", true));
    }

    public static void advance(Actor coach, String match, String stage) {
        coach.post(MATCHING, "/matches/" + match + "/transitions", Map.of("stage", stage));
    }

    public static void stop(Actor coach, String match, String reasonCode) {
        coach.post(MATCHING, "/matches/" + match + "/transitions", Map.of("stage", "ENDED", "reasonCode", reasonCode));
    }
}
