package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/**
 * Examples of divisions, applications and commitments; the programme manager works in other regions than a director.
 */
final class ProgrammeExamples {
    private static final Database DATABASE = Platform.database("reporting");
    private static final Actor MANAGER = Actor.of("programme-manager", NATIONAL);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private ProgrammeExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .addAll(divisions())
                .addAll(applications())
                .addAll(commitments())
                .addAll(readiness())
                .addAll(milestones());
    }

    /** The divisions as they were, for tests that come after. */
    static void putBack() {
        DATABASE.execute(
                "delete from division_application; delete from region_division where valid_from > '2021-01-01'");
    }

    private static ApiExamples divisions() {
        return ApiExamples.of("reporting-service")
                .add("listDivisions", caller -> request())
                .add("getDivision", caller -> request().path("division", "EREDIVISIE"))
                .add("setDivisionPlaces", caller -> request()
                        .path("division", "KEUKEN_KAMPIOEN_DIVISIE")
                        .ifMatch(divisionVersion("KEUKEN_KAMPIOEN_DIVISIE"))
                        .body(Map.of("validFromDate", someday(), "places", 15, "reason", "zo blijft het")))
                .add("setDivisionTarget", caller -> request()
                        .path("division", "CHAMPIONS_LEAGUE")
                        .path("year", 2095)
                        .ifMatch(divisionVersion("CHAMPIONS_LEAGUE"))
                        .body(Map.of("trajectories", 25)))
                .add("setAdmissionRule", caller -> request()
                        .path("division", "EREDIVISIE")
                        .ifMatch(divisionVersion("EREDIVISIE"))
                        .body(Map.of(
                                "validFromDate",
                                someday(),
                                "intakeForm",
                                true,
                                "planOfApproach",
                                true,
                                "centreMunicipality",
                                false,
                                "committedTrajectories",
                                25,
                                "source",
                                "werkafspraken")));
    }

    private static ApiExamples applications() {
        return ApiExamples.of("reporting-service")
                .add("applyForDivision", caller -> {
                    String region = regionOf(caller, "AM35");
                    plays(region, "KEUKEN_KAMPIOEN_DIVISIE");
                    return of(region).body(application());
                })
                .add("getDivisionApplication", caller -> request().path("code", waiting(TestOrganisation.HOME_REGION)))
                .add("listDivisionApplications", caller -> request().query("limit", 1))
                .add("closeDivisionApplication", caller -> {
                    String region = waiting(regionOf(caller, "AM36"));
                    String how = caller.kind() == NATIONAL ? "DECLINED" : "WITHDRAWN";
                    return of(region).body(Map.of("how", how, "reason", "Nog niet genoeg werkgevers"));
                })
                .add("replaceNextStepOfApplication", caller -> of(waiting(regionOf(caller, "AM37")))
                        .body(Map.of("what", "Bespreken in de stuurgroep", "dueDate", "2030-01-15")))
                .add("stepDown", caller -> {
                    String region = regionOf(caller, "AM34");
                    plays(region, "EREDIVISIE");
                    return of(region).body(Map.of("division", "KEUKEN_KAMPIOEN_DIVISIE"));
                });
    }

    private static ApiExamples commitments() {
        return ApiExamples.of("reporting-service")
                .add("recordCommitment", caller -> request().body(commitment()))
                .add("listCommitments", caller -> {
                    committed();
                    return request()
                            .query("region", TestOrganisation.HOME_REGION)
                            .query("limit", 100);
                })
                .add("getCommitment", caller -> request().path("id", committed()))
                .add(
                        "replaceApprover",
                        caller -> request().path("id", committed()).ifMatch(0).body(Map.of("name", "B. Stuurman")))
                .add("withdrawCommitment", caller -> request()
                        .path("id", committed())
                        .body(Map.of("withdrawnDate", "2024-05-01", "reason", "Andere keuze gemaakt")));
    }

    private static ApiExamples readiness() {
        return ApiExamples.of("reporting-service")
                .add("getReadiness", caller -> request()
                        .path("code", TestOrganisation.HOME_REGION)
                        .query("date", "2023-01-01"))
                .add("listReadinessRules", caller -> request())
                .add("createReadinessRule", caller -> request()
                        .body(Map.of(
                                "region",
                                "AM38",
                                "validFromDate",
                                someday(),
                                "source",
                                "plan van aanpak",
                                "requirements",
                                List.of(Map.of(
                                        "party", "GGZ", "level", "EXECUTIVE", "role", "BOARD_MEMBER", "atLeast", 1)))));
    }

    private static ApiExamples milestones() {
        return ApiExamples.of("reporting-service")
                .add("setMilestone", caller -> request().body(milestone()))
                .add("listMilestones", caller -> {
                    set();
                    return request()
                            .query("region", TestOrganisation.HOME_REGION)
                            .query("limit", 100);
                })
                .add("getMilestone", caller -> request().path("id", set()))
                .add("replaceNextStepOfMilestone", caller -> request()
                        .path("id", set())
                        .ifMatch(0)
                        .body(Map.of("what", "Bespreken in de stuurgroep", "dueDate", "2030-01-15")))
                .add("closeMilestone", caller -> request()
                        .path("id", set())
                        .body(Map.of("how", "DROPPED", "conclusion", "We richten ons op iets anders")))
                .add("getTargetProgress", caller -> request().path("code", TestOrganisation.HOME_REGION));
    }

    private static String set() {
        return MANAGER.post("/v1/milestones", milestone()).id();
    }

    private static Map<String, Object> milestone() {
        return Map.of(
                "region",
                TestOrganisation.HOME_REGION,
                "figure",
                "STARTED",
                "title",
                "Meer trajecten",
                "target",
                1000 + NEXT.incrementAndGet(),
                "countsFromDate",
                "2026-01-01",
                "countsUntilDate",
                "2026-12-31",
                "dueDate",
                "2027-01-01",
                "baseline",
                Map.of("value", 40, "fromDate", "2024-01-01", "untilDate", "2025-12-31", "source", "eigen telling"),
                "source",
                "werkplan");
    }

    private static ApiRequest of(String region) {
        String version = DATABASE.select("select version from region where code = '" + region + "'")
                .getFirst();
        return request().path("code", region).ifMatch(Long.parseLong(version));
    }

    private static String regionOf(Actor caller, String ofTheNation) {
        return caller.kind() == NATIONAL ? ofTheNation : TestOrganisation.HOME_REGION;
    }

    /** From today on, with no application waiting. */
    private static void plays(String region, String division) {
        DATABASE.execute("""
                delete from division_application where region = '%1$s' and state = 'WAITING';
                insert into region_division values ('%1$s', '%2$s', '%3$s')
                on conflict (region, valid_from) do update set division = excluded.division""".formatted(region, division, LocalDate.now(TimeSource.ZONE)));
    }

    private static String waiting(String region) {
        plays(region, "KEUKEN_KAMPIOEN_DIVISIE");
        MANAGER.send(
                "PUT", "/v1/regions/{code}/division-application", of(region).body(application()));
        return region;
    }

    private static Map<String, Object> application() {
        return Map.of(
                "division",
                "EREDIVISIE",
                "intakeFormDate",
                "2021-08-01",
                "planOfApproachDate",
                "2021-09-01",
                "committedTrajectories",
                25,
                "nextStep",
                Map.of("what", "Bespreken in de stuurgroep", "dueDate", "2030-01-01"));
    }

    private static String committed() {
        return MANAGER.post("/v1/commitments", commitment()).id();
    }

    private static Map<String, Object> commitment() {
        return Map.of(
                "region",
                TestOrganisation.HOME_REGION,
                "party",
                "GGZ",
                "organisation",
                "GGZ Voorbeeld " + NEXT.incrementAndGet(),
                "role",
                "BOARD_MEMBER",
                "approvedBy",
                "B. Stuurman",
                "approvedDate",
                "2022-06-01");
    }

    private static long divisionVersion(String division) {
        return Long.parseLong(DATABASE.select("select version from division where code = '" + division + "'")
                .getFirst());
    }

    /** So late that it counts for no test. */
    private static String someday() {
        return LocalDate.of(2090, 1, 1).plusDays(NEXT.incrementAndGet()).toString();
    }
}
