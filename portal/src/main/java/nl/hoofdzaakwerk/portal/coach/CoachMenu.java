package nl.hoofdzaakwerk.portal.coach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.coach.staff.StaffMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** What coaches and treatment liaisons work with. */
@ApplicationScoped
class CoachMenu implements MenuPart {
    private static final int AFTER_START = 100;

    private final Texts texts;
    private final Visitor visitor;

    CoachMenu(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    @Override
    public int order() {
        return AFTER_START;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        List<Entry> entries = new ArrayList<>();
        if (Rights.follows(visitor)) {
            entries.add(new Entry("/caseload", texts.of(CoachMessages.class).caseload()));
            entries.add(new Entry("/kandidaten", texts.of(CoachMessages.class).candidates()));
        }
        if (Rights.treats(visitor)) {
            entries.add(new Entry("/aanmeldingen", texts.of(CoachMessages.class).referrals()));
            entries.add(new Entry("/overdrachten", texts.of(CoachMessages.class).transfers()));
        }
        if (Rights.checksScope(visitor)) {
            entries.add(
                    new Entry("/doelgroepcheck", texts.of(CoachMessages.class).scopeCheck()));
        }
        if (Rights.keepsStaff(visitor)) {
            entries.add(new Entry("/medewerkers", texts.of(StaffMessages.class).staff()));
        }
        return entries;
    }

    @Override
    public List<Entry> tasks(Visitor visitor) {
        return Rights.treats(visitor)
                ? List.of(new Entry(
                        "/kandidaten/nieuw", texts.of(CoachMessages.class).registerCandidate()))
                : List.of();
    }

    /** Referrals and funding are shown to the treating side here; those who refer have pages of their own. */
    @Override
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>(Map.of(
                "/v1/trajectories/", "/trajecten/",
                "/v1/candidates/", "/kandidaten/",
                "/v1/placements/", "/plaatsingen/",
                "/v1/plans/", "/plannen/",
                "/v1/transfers/", "/overdrachten/"));
        if (Rights.treats(visitor)) {
            pages.put("/v1/referrals/", "/aanmeldingen/");
            pages.put("/v1/funding-requests/", "/trajectfinanciering/");
        }
        return pages;
    }
}
