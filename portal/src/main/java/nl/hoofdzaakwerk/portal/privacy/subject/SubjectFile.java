package nl.hoofdzaakwerk.portal.privacy.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far the copy of a person's data is. */
record SubjectFile(
        UUID id, UUID candidateId, String state, Instant requestedAt, Instant expiresAt, Elsewhere elsewhere) {

    /** What other services were asked. */
    record Elsewhere(List<Answer> answers) {}

    /**
     * A service's answer.
     *
     * @param answeredAt null while it has not told everything
     */
    record Answer(String service, Instant askedAt, Instant answeredAt, Long seconds) {}

    public boolean isComplete() {
        return state.equals("COMPLETE");
    }
}
