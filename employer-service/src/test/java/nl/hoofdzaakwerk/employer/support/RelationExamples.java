package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Valid requests about who keeps an employer, which records are one, and whom to speak to. */
final class RelationExamples {
    private static final Actor MANAGER = Actor.of("account-manager", WSP);
    private static final String SERVICE = "employer-service";

    private RelationExamples() {}

    static ApiExamples all() {
        return ApiExamples.of(SERVICE).addAll(ownership()).addAll(merging()).addAll(contactPersons());
    }

    private static ApiExamples ownership() {
        return ApiExamples.of(SERVICE)
                .add("searchDuplicates", caller -> {
                    var known = registration("Leiden");
                    MANAGER.post("/v1/employers", known);
                    return request().body(Map.of("name", known.get("name"), "municipality", "Leiden"));
                })
                .add("joinEmployer", caller -> request()
                        .path("id", employerOf(other(caller)))
                        .body(Map.of("foundThrough", "SESSION")))
                .add("listEmployerOrganisations", caller -> request().path("id", employerOf(MANAGER)))
                .add("passEmployer", caller -> request()
                        .path("id", employerOf(caller))
                        .body(Map.of("to", Map.of("user", "colleague"), "reason", "Holiday")))
                .add("listOwnerships", caller -> request().path("id", employerOf(MANAGER)))
                .add("listEmployerOwners", caller -> {
                    employerOf(caller);
                    return request();
                })
                .add("handOverEmployers", caller -> request()
                        .body(Map.of(
                                "from",
                                Map.of(
                                        "user",
                                        Tokens.subjectOf(caller.username()).toString()),
                                "to",
                                Map.of("user", "colleague"),
                                "reason",
                                "Another job")));
    }

    private static ApiExamples merging() {
        return ApiExamples.of(SERVICE)
                .add(
                        "mergeEmployer",
                        caller -> request().path("id", employerOf(MANAGER)).body(merge(employerOf(MANAGER))))
                .add(
                        "unmergeEmployer",
                        caller -> request().path("id", mergedOne()).body(Map.of("reason", "Two doors")))
                .add("listMerges", caller -> request().path("id", mergedOne()))
                .add("listMergeCandidates", caller -> {
                    pair();
                    return request().query("region", "AM19").query("limit", 100);
                })
                .add("dismissMergeCandidate", caller -> request().path("id", pair()));
    }

    private static ApiExamples contactPersons() {
        return ApiExamples.of(SERVICE)
                .add(
                        "recordContactPerson",
                        caller -> request().path("id", employerOf(MANAGER)).body(person()))
                .add("listContactPersons", caller -> {
                    var employer = employerOf(MANAGER);
                    caller.post("/v1/employers/" + employer + "/contact-persons", person());
                    return request().path("id", employer);
                })
                .add("listContactPersonErasures", caller -> request().path("id", employerOf(MANAGER)))
                .add("readContactPerson", caller -> request().path("id", personOf(caller)))
                .add("changeContactPerson", caller -> request()
                        .path("id", personOf(caller))
                        .ifMatch(0)
                        .body(person()))
                .add("setContactPersonNextStep", caller -> request()
                        .path("id", personOf(caller))
                        .ifMatch(0)
                        .body(Map.of("what", "Vragen of het nog klopt", "dueDate", "2099-05-01")))
                .add(
                        "reviewContactPerson",
                        caller -> request().path("id", personOf(caller)).body(Map.of()))
                .add(
                        "eraseContactPerson",
                        caller -> request().path("id", personOf(caller)).body(Map.of("ground", "ASKED_BY_PERSON")));
    }

    private static Actor other(Actor caller) {
        return caller.role().equals("coach") ? MANAGER : Actor.of("coach", GGZ);
    }

    private static String employerOf(Actor finder) {
        return finder.post("/v1/employers", registration("Leiden")).id();
    }

    private static String mergedOne() {
        var merged = employerOf(MANAGER);
        MANAGER.post("/v1/employers/" + employerOf(MANAGER) + "/merges", merge(merged));
        return merged;
    }

    private static String pair() {
        var first = registration("Leiden");
        var second = new HashMap<>(registration("Katwijk"));
        second.put("name", first.get("name"));
        second.remove("kvkNumber");
        MANAGER.post("/v1/employers", first);
        var id = MANAGER.post("/v1/employers", second).id();
        var pairs =
                MANAGER.get("/v1/merge-candidates?region=AM19&limit=100").json().path("items");
        return StreamSupport.stream(pairs.spliterator(), false)
                .filter(pair -> List.of(
                                pair.at("/first/id").asText(),
                                pair.at("/second/id").asText())
                        .contains(id))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static String personOf(Actor recorder) {
        return recorder.post("/v1/employers/" + employerOf(MANAGER) + "/contact-persons", person())
                .id();
    }

    private static Map<String, Object> merge(String other) {
        return Map.of("other", other, "ground", "TAKE_OVER", "reason", "Same door");
    }

    private static Map<String, Object> person() {
        var person = new HashMap<String, Object>();
        person.put("name", "Contact " + Api.newKvkNumber());
        person.put("function", "Planner");
        person.put("telephone", "071-516 01 60");
        person.put("email", "planner@bakkerij.example");
        person.put("preferredChannel", "EMAIL");
        person.put("remarks", "In before nine");
        person.put("lawfulBasis", "PUBLIC_TASK");
        person.put("source", "Gave a card at a session");
        return person;
    }

    private static Map<String, Object> registration(String municipality) {
        var number = Api.newKvkNumber();
        return Map.of(
                "name",
                "Werkplaats " + letters(number),
                "kvkNumber",
                number,
                "municipality",
                municipality,
                "sector",
                Map.of("section", "C", "code", "1071"),
                "employees",
                25,
                "newToTargetGroup",
                true,
                "foundThrough",
                "COACH_NETWORK");
    }

    private static String letters(String number) {
        var letters = new StringBuilder();
        number.chars().forEach(digit -> letters.append("bdfgklmnpr".charAt(digit - '0'))
                .append("aeiou".charAt(digit % 5)));
        return letters.toString();
    }
}
