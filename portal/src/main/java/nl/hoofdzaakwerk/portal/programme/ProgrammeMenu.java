package nl.hoofdzaakwerk.portal.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** The nation, the region, the months and what is known. */
@ApplicationScoped
class ProgrammeMenu implements MenuPart {
    private static final String[] KNOWLEDGE_READERS = {
        "coach", "account-manager@WSP", "matching-chair@WSP", "client-manager", "treatment-liaison@GGZ"
    };

    private final Texts texts;
    private final ProgrammeVisitor role;

    ProgrammeMenu(Texts texts, ProgrammeVisitor role) {
        this.texts = texts;
        this.role = role;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        List<Entry> entries = new ArrayList<>();
        if (role.isNational()) {
            entries.add(
                    new Entry("/landelijk", texts.of(ProgrammeMessages.class).menuNation()));
        }
        if (role.isRegional()) {
            entries.add(new Entry("/regio", texts.of(ProgrammeMessages.class).menuRegion()));
        }
        if (role.isNational() || role.isRegional()) {
            entries.add(
                    new Entry("/maandcijfers", texts.of(ProgrammeMessages.class).menuMonths()));
        }
        if (role.isNational() || role.isRegional() || visitor.has(KNOWLEDGE_READERS)) {
            entries.add(new Entry("/kennis", texts.of(ProgrammeMessages.class).menuKnowledge()));
        }
        return entries;
    }

    @Override
    public List<Entry> tasks(Visitor visitor) {
        return role.isManager()
                ? List.of(
                        new Entry(
                                "/landelijk/cijfers",
                                texts.of(ProgrammeMessages.class).nationReleases()),
                        new Entry(
                                "/landelijk/divisies",
                                texts.of(ProgrammeMessages.class).nationDivisions()))
                : List.of();
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "/v1/risks/", "/regio/risico/",
                "/v1/risk-measures/", "/regio/maatregel/",
                "reporting-service/v1/activities/", "/regio/activiteit/",
                "/v1/pages/", "/kennis/",
                "/v1/reporting-months/", "/maandcijfers/",
                "/v1/data-questions/", "/maandcijfers/vragen/");
    }
}
