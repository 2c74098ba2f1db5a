package nl.hoofdzaakwerk.portal.employer.relation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;

/** Which employers are wanted, by what employer-service can narrow the list to. */
public class EmployersAsked {
    private static final String MINE = "mij";

    @QueryParam("fase")
    @DefaultValue("")
    String stage;

    @QueryParam("van")
    @DefaultValue("")
    String whose;

    @QueryParam("sector")
    @DefaultValue("")
    String sector;

    @QueryParam("gemeente")
    @DefaultValue("")
    String municipality;

    @QueryParam("stil")
    @DefaultValue("")
    String silentSince;

    public String stage() {
        return stage;
    }

    public boolean mine() {
        return MINE.equals(whose);
    }

    public String sector() {
        return sector;
    }

    public String municipality() {
        return municipality;
    }

    /** The day before which the last contact was, as typed. */
    public String silentSince() {
        return silentSince;
    }

    Part<Employer> of(EmployersApi api, Visitor visitor, Days days, UUID after, int limit) {
        LocalDate before = days.typed(silentSince).orElse(null);
        return api.list(
                orNull(stage),
                mine() ? visitor.id() : null,
                orNull(sector),
                orNull(municipality),
                before,
                after,
                limit);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
