package nl.hoofdzaakwerk.local.demo;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.local.demo.CooperationCast.Partner;
import nl.hoofdzaakwerk.local.demo.CooperationCast.Setting;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * How organisations work together in two regions: who takes part, their key figures with some gaps, activities, risks,
 * pages and the stakeholder web. Through the public API; all people are made up.
 */
final class CooperationStory {
    private static final List<String> PEOPLE = List.of(
            "Anouk Lindelaan",
            "Bas Molenwiek",
            "Carlijn Duinroos",
            "Daan Rietkraag",
            "Esra Tulpenveld",
            "Femke Appelveld",
            "Giel Zandkasteel",
            "Hanna Waterlelie",
            "Imran Eikenhout",
            "Jade Kersentuin");

    private final PlatformClient client;
    private final LocalDate today;

    CooperationStory(PlatformClient client, LocalDate today) {
        this.client = client;
        this.today = today;
    }

    /** Tells it in both regions. */
    void tell() {
        CooperationCast.settings().forEach(setting -> new Region(setting).tell());
    }

    /** What happens in one region. */
    private final class Region {
        private final Setting setting;
        private final Actor director;
        private int cast;

        Region(Setting setting) {
            this.setting = setting;
            this.director = client.inRole("regional-director", setting.project());
        }

        void tell() {
            setting.partners().forEach(this::join);
            activities();
            risks();
            pages();
            web();
        }

        /** No hours: nobody is key figure yet. */
        private void join(Partner partner) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "region", setting.region(),
                    "organisation", partner.alias(),
                    "name", partner.name(),
                    "kind", partner.kind(),
                    "joinedDate", today.minusYears(2).toString()));
            if (partner.municipality() != null) {
                body.put("municipality", partner.municipality());
            }
            String id = post("/participants", body);
            if (partner.hours() > 0) {
                appoint(id, partner);
            }
        }

        private void appoint(String participant, Partner partner) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "person",
                    person(partner),
                    "hoursPerWeek",
                    partner.hours(),
                    "fromDate",
                    today.minusYears(2).toString()));
            if (partner.replaced()) {
                body.put("replacement", person(partner));
            }
            post("/participants/" + participant + "/key-figures", body);
        }

        private Map<String, Object> person(Partner partner) {
            String name = PEOPLE.get(cast++ % PEOPLE.size());
            String address = name.toLowerCase(Locale.ROOT).replace(' ', '.');
            return Map.of(
                    "name", name, "function", "Sleutelfiguur", "email", address + "@" + partner.alias() + ".example");
        }

        private void activities() {
            String visit = plan(
                    "WORK_VISIT",
                    "Werkbezoek aan het UWV en de gemeente",
                    today.minusMonths(20).toString());
            post(
                    "/activities/" + visit + "/results",
                    Map.of(
                            "heldDate",
                            today.minusMonths(20).toString(),
                            "attendance",
                            7,
                            "result",
                            "Zeven professionals kennen elkaars werk en vormen een netwerkgroep."));
            String session = plan(
                    "INSPIRATION_SESSION",
                    "Inspiratiesessie over zorg en werk",
                    today.minusMonths(14).toString());
            post(
                    "/activities/" + session + "/results",
                    Map.of(
                            "heldDate",
                            today.minusMonths(14).toString(),
                            "attendance",
                            64,
                            "result",
                            "Bestuurders, beleid en uitvoering spraken af om samen door te gaan."));
            plan(
                    "NETWORK_MEETING",
                    "Netwerkbijeenkomst over werk op maat",
                    today.plusWeeks(5).toString());
        }

        private String plan(String kind, String title, String day) {
            return post(
                    "/activities",
                    Map.of(
                            "region",
                            setting.region(),
                            "plan",
                            Map.of(
                                    "kind",
                                    kind,
                                    "title",
                                    title,
                                    "plannedDate",
                                    day,
                                    "owner",
                                    owner(),
                                    "partners",
                                    setting.partners().stream()
                                            .map(Partner::name)
                                            .toList())));
        }

        private void risks() {
            risk(
                    "Te weinig tijd voor het project",
                    "Door volle agenda's schiet het samenwerken erbij in.",
                    "HIGH",
                    "Vier behaalde resultaten in het projectoverleg");
            risk(
                    "Het netwerk valt stil na het project",
                    "Als het geld op is, zoekt niemand elkaar meer op.",
                    "MEDIUM",
                    "Spreek af wie na afloop de bijeenkomsten betaalt");
        }

        private void risk(String title, String description, String likelihood, String measure) {
            Map<String, Object> assessment = Map.of(
                    "title",
                    title,
                    "description",
                    description,
                    "likelihood",
                    likelihood,
                    "impact",
                    "MEDIUM",
                    "owner",
                    owner(),
                    "reviewDate",
                    today.plusMonths(3).toString());
            Map<String, Object> what = Map.of(
                    "what",
                    measure,
                    "owner",
                    ownerOf(setting.partners().getFirst()),
                    "dueDate",
                    today.plusWeeks(6).toString());
            post("/risks", Map.of("region", setting.region(), "assessment", assessment, "measures", List.of(what)));
        }

        private void pages() {
            setting.partners()
                    .forEach(partner -> page(
                            "SOCIAL_MAP",
                            partner.name(),
                            partner.name()
                                    + " begeleidt mensen naar werk. Hier staat waar je terecht kunt en voor wat.",
                            partner));
            page(
                    "AGREEMENT",
                    "Zo verwijzen wij",
                    "Wie iemand verwijst, belt eerst. Binnen twee weken is er een gesprek met de begeleider.",
                    setting.partners().getFirst());
        }

        private void page(String kind, String title, String text, Partner partner) {
            Map<String, Object> contact = Map.of(
                    "purpose",
                    "Vragen over werk",
                    "organisation",
                    partner.name(),
                    "email",
                    "werk@" + partner.alias() + ".example");
            Map<String, Object> content = Map.of(
                    "kind",
                    kind,
                    "title",
                    title,
                    "body",
                    text,
                    "contacts",
                    List.of(contact),
                    "owner",
                    ownerOf(partner));
            post("/pages", Map.of("region", setting.region(), "content", content));
        }

        private void web() {
            Map<String, String> standing = new LinkedHashMap<>();
            setting.partners()
                    .forEach(partner -> standing.put(
                            partner.name(),
                            stakeholder(
                                    partner.name(),
                                    "ORGANISATION",
                                    "CLOSE",
                                    partner.hours() > 0 ? "VERY_POSITIVE" : "NEGATIVE")));
            String insurer = stakeholder("Zorgverzekeraar", "ORGANISATION", "NEAR", "NEGATIVE");
            String alderman = stakeholder("Wethouder werk en inkomen", "FUNCTION", "NEAR", "POSITIVE");
            String employers = stakeholder("Werkgeversvereniging", "ORGANISATION", "FAR", "POSITIVE");
            String care = standing.values().iterator().next();
            relate(care, insurer, "POSITIVE");
            relate(alderman, employers, "VERY_POSITIVE");
            standing.values().stream().skip(3).forEach(municipality -> relate(alderman, municipality, "POSITIVE"));
        }

        private String stakeholder(String label, String kind, String nearness, String influence) {
            return post(
                    "/stakeholders",
                    Map.of(
                            "region",
                            setting.region(),
                            "label",
                            label,
                            "kind",
                            kind,
                            "assessment",
                            Map.of(
                                    "assessedDate",
                                    today.minusMonths(18).toString(),
                                    "nearness",
                                    nearness,
                                    "influence",
                                    influence)));
        }

        private void relate(String one, String other, String influence) {
            post(
                    "/stakeholder-relations",
                    Map.of(
                            "oneId",
                            one,
                            "otherId",
                            other,
                            "influence",
                            influence,
                            "fromDate",
                            today.minusMonths(18).toString()));
        }

        private Map<String, Object> owner() {
            return Map.of("name", director.username(), "organisation", setting.project());
        }

        private static Map<String, Object> ownerOf(Partner partner) {
            return Map.of("name", "key-figure." + partner.alias(), "organisation", partner.alias());
        }

        private String post(String path, Map<String, Object> body) {
            return director.post(REPORTING, path, body).text("id");
        }
    }
}
