package nl.hoofdzaakwerk.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.casework.consultation.CaseMessages;
import nl.hoofdzaakwerk.portal.casework.consultation.ConsultationMessages;
import nl.hoofdzaakwerk.portal.casework.referral.ReferralMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** What client managers, the steering group and participants of a consultation find in the menu. */
@ApplicationScoped
class CaseworkMenu implements MenuPart {
    private static final int ORDER = 200;
    private static final String CLIENT_MANAGER = "client-manager";

    private final Texts texts;
    private final Visitor visitor;

    CaseworkMenu(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        CaseworkMessages names = texts.of(CaseworkMessages.class);
        boolean manager = visitor.has(CLIENT_MANAGER);
        boolean region = Rights.keepsRegion(visitor);
        List<Entry> entries = new ArrayList<>();
        if (manager) {
            entries.add(new Entry("/doorverwijzingen", names.referrals()));
        }
        if (Rights.followsFunding(visitor)) {
            entries.add(new Entry("/financiering", names.funding()));
        }
        if (region) {
            entries.add(new Entry("/budgetten", names.budgets()));
        }
        if (manager || region || visitor.has("coach", "treatment-liaison", "key-figure", "account-manager")) {
            entries.add(new Entry("/casusoverleg", names.consultation()));
        }
        if (manager || region) {
            entries.add(new Entry("/casusaanvragen", names.caseRequests()));
            entries.add(new Entry("/prioriteiten", names.priorities()));
        }
        return entries;
    }

    @Override
    public List<Entry> tasks(Visitor visitor) {
        List<Entry> tasks = new ArrayList<>();
        if (visitor.has(CLIENT_MANAGER)) {
            tasks.add(new Entry(
                    "/doorverwijzingen/nieuw", texts.of(ReferralMessages.class).referSomebody()));
        }
        if (Rights.tellsCases(visitor)) {
            tasks.add(new Entry("/casussen/nieuw", texts.of(CaseMessages.class).prepare()));
        }
        if (Rights.keepsRegion(visitor)) {
            tasks.add(new Entry(
                    "/casusoverleg/nieuw", texts.of(ConsultationMessages.class).planOne()));
        }
        return tasks;
    }

    /** Requests of the own trajectories are shown to a coach by other pages. */
    @Override
    public Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>(Map.of(
                "/v1/consultation-meetings/", "/casusoverleg/",
                "/v1/consultation-cases/", "/casussen/",
                "/v1/consultation-decisions/", "/casusbesluiten/",
                "/v1/case-requests/", "/casusaanvragen/",
                "/v1/budgets/", "/budgetten/"));
        if (visitor.has(CLIENT_MANAGER)) {
            pages.put("/v1/funding-requests/", "/financiering/");
            pages.put("/v1/referrals/", "/doorverwijzingen/");
        }
        return pages;
    }
}
