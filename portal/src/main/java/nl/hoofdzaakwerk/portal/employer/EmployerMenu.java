package nl.hoofdzaakwerk.portal.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.employer.relation.RelationMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** The menu of whoever works with employers. */
@ApplicationScoped
class EmployerMenu implements MenuPart {
    private static final int AFTER_GUIDANCE = 300;
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/v1/employers/", "/werkgevers/"),
            Map.entry("/v1/employers/{}/claims", "/werkgevers/{}/claims"),
            Map.entry("/v1/vacancies/", "/vacatures/"),
            Map.entry("/v1/carving-sheets/", "/functiecreatie/"),
            Map.entry("/v1/sessions/", "/bijeenkomsten/"),
            Map.entry("/v1/employer-imports/", "/relatiebestand/"),
            Map.entry("/v1/pipeline-cards/", "/pijplijn/kaarten/"),
            Map.entry("/v1/contact-persons/", "/contactpersonen/"),
            Map.entry("employer-service/v1/activities/", "/contacten/"),
            Map.entry("/v1/placements/{}/guidance", "/nazorg/plaatsing/{}"),
            Map.entry("/v1/follow-ups/", "/opvolgingen/"),
            Map.entry("/v1/commitments/", "/toezeggingen/"),
            Map.entry("/v1/check-ins/", "/nazorg/"),
            Map.entry("/v1/rehire-tasks/", "/nazorg/doorvragen/"),
            Map.entry("/v1/wishes/", "/wensen/"),
            Map.entry("/v1/visit-sequences/", "/bezoeken/"),
            Map.entry("/v1/job-development-tasks/", "/werk-zoeken/"));

    private final Texts texts;

    EmployerMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return AFTER_GUIDANCE;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        List<Entry> entries = new ArrayList<>();
        if (visitor.has("account-manager", "key-figure@WSP")) {
            entries.add(new Entry("/pijplijn", texts.of(EmployerMessages.class).pipeline()));
        }
        if (visitor.has("account-manager", "coach", "key-figure@WSP", "matching-chair")) {
            entries.add(
                    new Entry("/werkgevers", texts.of(EmployerMessages.class).employers()));
            entries.add(new Entry("/vacatures", texts.of(EmployerMessages.class).vacancies()));
            entries.add(
                    new Entry("/bijeenkomsten", texts.of(EmployerMessages.class).sessions()));
        }
        if (visitor.has("account-manager@WSP", "matching-chair@WSP", "key-figure@WSP")) {
            entries.add(
                    new Entry("/werk-zoeken", texts.of(EmployerMessages.class).jobDevelopment()));
        }
        if (visitor.has("account-manager")) {
            entries.add(new Entry(
                    "/relatiebestand", texts.of(EmployerMessages.class).relationFile()));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<Entry> tasks(Visitor visitor) {
        return visitor.has("account-manager")
                ? List.of(new Entry(
                        "/werkgevers/nieuw", texts.of(RelationMessages.class).register()))
                : List.of();
    }

    @Override
    public Map<String, String> pages() {
        return PAGES;
    }
}
