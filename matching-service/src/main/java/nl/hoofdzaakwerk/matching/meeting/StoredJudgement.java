package nl.hoofdzaakwerk.matching.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/** A judgement as a closed agenda keeps it. */
final class StoredJudgement {

    private static final ObjectMapper JSON = EventJson.mapper();

    private StoredJudgement() {}

    static String write(Judgement judgement) {
        try {
            return JSON.writeValueAsString(judgement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a judgement cannot be written", e);
        }
    }

    static Judgement read(String stored) {
        try {
            return JSON.readValue(stored, Judgement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored judgement cannot be read", e);
        }
    }
}
