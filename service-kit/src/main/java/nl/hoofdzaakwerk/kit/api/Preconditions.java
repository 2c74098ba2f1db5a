package nl.hoofdzaakwerk.kit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** Compares {@code If-Match} with what is stored, so that nobody overwrites what they did not see. */
@RequestScoped
public class Preconditions {
    @Context
    HttpHeaders headers;

    /** 428 without the header, 412 when the stored version is another. */
    public void requireMatch(long currentVersion) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted == null) {
            throw Problem.of(428, "if-match-required");
        }
        match(wanted, currentVersion);
    }

    /** As {@link #requireMatch}, for requests where the header is optional. */
    public void matchIfGiven(long currentVersion) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted != null) {
            match(wanted, currentVersion);
        }
    }

    private static void match(String wanted, long currentVersion) {
        if (!wanted.equals("\"" + currentVersion + "\"")) {
            throw Problem.of(412, "stale-version");
        }
    }
}
