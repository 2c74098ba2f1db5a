package nl.hoofdzaakwerk.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** Privacy for its officer, operations for the operator, search for everyone. */
@ApplicationScoped
class PrivacyMenu implements MenuPart {
    private static final int ORDER = 800;

    private final Texts texts;

    PrivacyMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        PrivacyMessages said = texts.of(PrivacyMessages.class);
        List<Entry> entries = new ArrayList<>();
        if (visitor.has("privacy-officer@GGZ")) {
            entries.add(new Entry("/privacy/verwijdering", said.menuErasure()));
            entries.add(new Entry("/privacy/noodinzage", said.menuEmergency()));
            entries.add(new Entry("/privacy/inzage", said.menuSubjectFile()));
            entries.add(new Entry("/privacy/verstrekkingen", said.menuDisclosures()));
        }
        if (visitor.has("privacy-officer")) {
            entries.add(new Entry("/privacy/logboek", said.menuProcessing()));
            entries.add(new Entry("/privacy/audit", said.menuAudit()));
        }
        if (visitor.has("key-figure@GGZ")) {
            entries.add(new Entry("/noodinzage", said.menuEmergency()));
        }
        if (visitor.has("operator@NATIONAL")) {
            entries.add(new Entry("/beheer", said.menuOperations()));
        }
        entries.add(new Entry("/zoeken", said.menuSearch()));
        return entries;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "/v1/candidates/{}/subject-files/{}", "/privacy/inzage/{}/{}",
                "/v1/erasures/", "/privacy/verwijdering/",
                "/v1/emergency-accesses/", "/privacy/noodinzage/");
    }
}
