package nl.hoofdzaakwerk.portal.meeting;

import java.util.Locale;
import java.util.UUID;

/** How a candidate is called where nobody is named: as in the record of a meeting. */
public final class CandidateCode {
    private static final int LENGTH = 8;

    private CandidateCode() {}

    /** The code of a card; empty for a candidate who was erased. */
    public static String of(UUID cardId) {
        if (cardId == null) {
            return "";
        }
        String hex = cardId.toString().replace("-", "");
        return "K-" + hex.substring(hex.length() - LENGTH).toUpperCase(Locale.ROOT);
    }
}
