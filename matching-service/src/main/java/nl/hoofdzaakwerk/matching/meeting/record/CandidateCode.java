package nl.hoofdzaakwerk.matching.meeting.record;

import java.util.Locale;
import java.util.UUID;

/** How a candidate stands in a record: eight characters of the pseudonym, enough to tell those of a region apart. */
final class CandidateCode {

    private static final int LENGTH = 8;

    private CandidateCode() {}

    /** Null for a candidate who was erased. */
    static String of(UUID cardId) {
        if (cardId == null) {
            return null;
        }
        String hex = cardId.toString().replace("-", "");
        return "K-" + hex.substring(hex.length() - LENGTH).toUpperCase(Locale.ROOT);
    }
}
