package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.KitExamples;

/** One valid request per operation, with all it needs made anew. */
final class Examples {
    static final Database DATABASE = Platform.database("trajectory");

    private Examples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .addAll(KitExamples.of(DATABASE))
                .addAll(candidates())
                .addAll(referrals())
                .addAll(trajectories())
                .addAll(placements())
                .addAll(IntakeExamples.all())
                .addAll(ProgressExamples.all())
                .addAll(FundingExamples.all())
                .addAll(ConsultationExamples.all())
                .addAll(PlacementExamples.all())
                .addAll(PrivacyExamples.all())
                .addAll(PlanExamples.all())
                .addAll(BottleneckExamples.all())
                .addAll(FeedbackExamples.all())
                .addAll(TransferExamples.all())
                .addAll(DueExamples.all())
                .add("listRegionalPolicies", caller -> request().query("region", "AM15"))
                .add("listIntakeRoutes", caller -> request().query("region", "AM19"))
                .add("listOrganisations", caller -> request())
                .add("listRegionProgrammes", caller -> request())
                .add("runDailyRound", caller -> request());
    }

    private static ApiExamples candidates() {
        return ApiExamples.of("trajectory-service")
                .add("checkScope", caller -> request()
                        .body(Map.of(
                                "careSetting", "GGZ_BASIC",
                                "canAndWantsToWork", true,
                                "benefit", "WW",
                                "referredBy", "GGZ")))
                .add("registerCandidate", caller -> request().body(Api.person(Map.of("canAndWantsToWork", true))))
                .add("listCandidates", caller -> {
                    guided(caller);
                    return request().query("mine", false);
                })
                .add("searchCandidates", caller -> {
                    guided(caller);
                    return request().body(Map.of("name", "Meerveld", "limit", 10));
                })
                .add("getCandidate", caller -> request().path("id", guided(caller)))
                .add(
                        "replaceWishes",
                        caller ->
                                request().path("id", guided(caller)).ifMatch(0).body(Api.wishesWith(Api.terms())))
                .add("listMatchesOfCandidate", caller -> request().path("id", guided(caller)))
                .add("listLegalGrounds", caller -> request().path("id", guided(caller)))
                .add(
                        "recordLegalGround",
                        caller -> request().path("id", guided(caller)).body(ground()))
                .add("withdrawLegalGround", caller -> {
                    String candidate = guided(caller);
                    String id = caller.post("/v1/candidates/" + candidate + "/legal-grounds", ground())
                            .id();
                    return request()
                            .path("id", candidate)
                            .path("groundId", id)
                            .body(Map.of("reason", "Wil er liever nog over nadenken"));
                });
    }

    private static ApiExamples referrals() {
        return ApiExamples.of("trajectory-service")
                .add("referPerson", caller -> request().body(referral("home-ggz")))
                .add("listReferrals", caller -> {
                    referred(caller);
                    return request();
                })
                .add("getReferral", caller -> request().path("id", referred(caller)))
                .add("confirmReferral", caller -> request()
                        .path("id", referred(caller))
                        .body(Map.of(
                                "targetGroup", "CMD",
                                "careSetting", "GGZ_BASIC",
                                "canAndWantsToWork", true)));
    }

    private static ApiExamples trajectories() {
        return ApiExamples.of("trajectory-service")
                .add("startTrajectory", caller -> request().body(start(entrusted(caller))))
                .add("listTrajectories", caller -> {
                    trajectory(caller);
                    return request().query("mine", false);
                })
                .add("getTrajectory", caller -> request().path("id", trajectory(caller)))
                .add(
                        "endTrajectory",
                        caller -> request().path("id", trajectory(caller)).body(ending("OTHER")));
    }

    private static ApiExamples placements() {
        return ApiExamples.of("trajectory-service")
                .add("listPlacements", caller -> request().path("id", trajectory(caller)))
                .add("addPlacement", caller -> request()
                        .path("id", trajectory(caller))
                        .body(Api.job(Map.of(
                                "firstStepInTreatmentPlan",
                                false,
                                "stepToPaidWork",
                                false,
                                "contractKind",
                                "TEMPORARY",
                                "wage",
                                Map.of("amount", 14.75, "per", "HOUR"),
                                "nextStep",
                                Map.of(
                                        "what",
                                        "Bellen na de eerste werkdag",
                                        "dueDate",
                                        Api.today().plusDays(1).toString())))))
                .add("getPlacement", caller -> request().path("id", placement(caller)))
                .add("endPlacement", caller -> request()
                        .path("id", placement(caller))
                        .body(Map.of(
                                "endDate",
                                Api.today().toString(),
                                "reason",
                                "RESIGNED",
                                "endedBy",
                                "CANDIDATE",
                                "wouldRehire",
                                true)));
    }

    /** A candidate the caller may guide; elsewhere by a legal ground. */
    static String entrusted(Actor caller) {
        if (caller.kind() == OrganisationKind.GGZ) {
            return caller.post("/v1/candidates", Api.person(Map.of())).id();
        }
        Actor treating = Actor.of("coach", OrganisationKind.GGZ);
        String candidate = treating.post("/v1/candidates", Api.person(Map.of())).id();
        treating.post(
                "/v1/candidates/" + candidate + "/legal-grounds",
                Map.of(
                        "purpose", "GUIDANCE",
                        "ground", "CONSENT",
                        "receiver", caller.organisation().alias()));
        return candidate;
    }

    /** A candidate in the caller's caseload; in GGZ, of the caller's institution. */
    static String guided(Actor caller) {
        String candidate = entrusted(caller);
        if (caller.kind() != OrganisationKind.GGZ) {
            caller.post("/v1/trajectories", start(candidate));
        }
        return candidate;
    }

    static String trajectory(Actor caller) {
        return coach(caller).post("/v1/trajectories", start(entrusted(caller))).id();
    }

    private static String placement(Actor caller) {
        return coach(caller)
                .post("/v1/trajectories/" + trajectory(caller) + "/placements", Api.job(Map.of()))
                .id();
    }

    static Actor coach(Actor caller) {
        return caller.role().equals("coach") ? caller : caller.colleague("coach");
    }

    static String referred(Actor caller) {
        if (caller.kind() != OrganisationKind.GGZ) {
            return caller.post("/v1/referrals", referral("home-ggz")).id();
        }
        return Actor.of("client-manager", OrganisationKind.MUNICIPALITY)
                .post("/v1/referrals", referral(caller.organisation().alias()))
                .id();
    }

    static Map<String, Object> referral(String ggzOrganisation) {
        Map<String, Object> referral =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", ggzOrganisation, "personAgrees", true)));
        referral.remove("health");
        return referral;
    }

    private static Map<String, Object> start(String candidate) {
        return Map.of(
                "candidateId",
                candidate,
                "method",
                "IPS",
                "route",
                "ggz-municipality",
                "startDate",
                Api.today().toString());
    }

    private static Map<String, Object> ground() {
        return Map.of(
                "purpose", "MATCHING",
                "ground", "CONSENT",
                "receiver", "matching-service",
                "validFrom", Api.today().toString());
    }

    private static Map<String, Object> ending(String reason) {
        return Map.of(
                "endDate", Api.today().toString(), "reason", reason, "plansClosedBecause", "De begeleiding is klaar");
    }
}
