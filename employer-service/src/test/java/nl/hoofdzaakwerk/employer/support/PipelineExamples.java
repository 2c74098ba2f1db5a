package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation of pipelines, boards, willingness, commitments, prospecting and what is due. */
final class PipelineExamples {
    private static final String SERVICE = "employer-service";

    private PipelineExamples() {}

    static ApiExamples all() {
        return ApiExamples.of(SERVICE)
                .addAll(steps())
                .addAll(ownPipelines())
                .addAll(boards())
                .addAll(commitments())
                .addAll(lists());
    }

    private static ApiExamples steps() {
        return ApiExamples.of(SERVICE)
                .add("correctStage", caller -> {
                    var employer = EmployerExamples.employer();
                    var step = caller.post("/v1/employers/" + employer + "/stages", stage())
                            .id();
                    return request()
                            .path("id", employer)
                            .path("stageId", step)
                            .body(Map.of(
                                    "kind", "CHANGED", "why", "Another day", "date", "2026-01-13", "how", "VISIT"));
                })
                .add("readMainCard", caller -> request().path("id", EmployerExamples.employer()))
                .add("planMainCard", caller -> request()
                        .path("id", EmployerExamples.employer())
                        .ifMatch(0)
                        .body(step()));
    }

    private static ApiExamples ownPipelines() {
        return ApiExamples.of(SERVICE)
                .add("makePipeline", caller -> request().body(definition()))
                .add("listPipelines", caller -> {
                    pipelineOf(caller);
                    return request().query("limit", 100);
                })
                .add("readPipeline", caller -> request().path("id", pipelineOf(caller)))
                .add("redefinePipeline", caller -> request()
                        .path("id", pipelineOf(caller))
                        .ifMatch(0)
                        .body(definition()))
                .add("putOnPipeline", caller -> request()
                        .path("id", pipelineOf(caller))
                        .body(Map.of(
                                "employerId", EmployerExamples.employer(), "owner", "colleague", "nextStep", step())))
                .add("readPipelineCard", caller -> request().path("id", cardOf(caller)))
                .add("movePipelineCard", caller -> {
                    var pipeline = maker(caller).post("/v1/pipelines", definition());
                    var card = cardOn(caller, pipeline.id());
                    return request()
                            .path("id", card)
                            .body(Map.of(
                                    "stageId",
                                    pipeline.json().at("/stages/1/id").asText(),
                                    "reason",
                                    "They came",
                                    "nextStep",
                                    step()));
                })
                .add("planPipelineCard", caller -> request()
                        .path("id", cardOf(caller))
                        .ifMatch(0)
                        .body(Map.of("owner", "colleague", "nextStep", step())))
                .add(
                        "takeOffPipeline",
                        caller -> request().path("id", cardOf(caller)).body(Map.of("reason", "Done")));
    }

    private static ApiExamples boards() {
        return ApiExamples.of(SERVICE)
                .add("readMainBoard", caller -> {
                    EmployerExamples.employer();
                    return request().query("scope", "organisation").query("limit", 20);
                })
                .add("readBoard", caller -> request()
                        .path("id", pipelineOf(caller))
                        .query("scope", "organisation")
                        .query("limit", 20))
                .add("listRottingCards", caller -> {
                    EmployerExamples.employer();
                    return request().query("scope", "organisation").query("limit", 100);
                });
    }

    private static ApiExamples commitments() {
        return ApiExamples.of(SERVICE)
                .add("noteCommitment", caller -> request()
                        .path("id", EmployerExamples.employer())
                        .body(promise()))
                .add("listCommitments", caller -> request().path("id", EmployerExamples.employer()))
                .add("readCommitment", caller -> request().path("id", commitmentOf(EmployerExamples.MANAGER)))
                .add("planCommitment", caller -> request()
                        .path("id", commitmentOf(caller))
                        .ifMatch(0)
                        .body(step()))
                .add("withdrawCommitment", caller -> request()
                        .path("id", commitmentOf(caller))
                        .body(Map.of("places", 1, "reason", "Less work")))
                .add("correctCommitment", caller -> request()
                        .path("id", commitmentOf(caller))
                        .body(Map.of("difference", -1, "reason", "Misheard")))
                .add("linkCommitment", caller -> {
                    var employer = EmployerExamples.employer();
                    var vacancy = EmployerExamples.MANAGER
                            .post("/v1/employers/" + employer + "/vacancies", EmployerExamples.offer())
                            .id();
                    return request().path("id", commitmentOf(caller, employer)).body(Map.of("vacancyId", vacancy));
                })
                .add("readCommitmentBalance", caller -> request().query("region", "AM19"));
    }

    private static ApiExamples lists() {
        return ApiExamples.of(SERVICE)
                .add("readWillingness", caller -> request().path("id", EmployerExamples.employer()))
                .add("listWillingEmployers", caller -> {
                    contact(EmployerExamples.MANAGER, "VISIT");
                    return request().query("band", "LOW").query("limit", 100);
                })
                .add("readConcentration", caller -> request()
                        .query("region", "AM19")
                        .query("by", "SECTOR")
                        .query("from", "2024-01-01"))
                .add(
                        "listProspects",
                        caller -> request().query("region", "AM19").query("limit", 20))
                .add("listDueItems", caller -> {
                    boolean contacts = !caller.role().equals("key-figure");
                    contact(contacts ? caller : maker(caller), "EMAIL");
                    return request()
                            .query("scope", contacts ? "self" : "organisation")
                            .query("overdue", "false")
                            .query("until", "2099-12-31")
                            .query("limit", 100);
                });
    }

    /** The account manager of the caller's organisation. */
    private static Actor maker(Actor caller) {
        return caller.colleague("account-manager");
    }

    private static String pipelineOf(Actor caller) {
        return maker(caller).post("/v1/pipelines", definition()).id();
    }

    private static String cardOf(Actor caller) {
        return cardOn(caller, pipelineOf(caller));
    }

    private static String cardOn(Actor caller, String pipeline) {
        return maker(caller)
                .post("/v1/pipelines/" + pipeline + "/cards", Map.of("employerId", EmployerExamples.employer()))
                .id();
    }

    private static String commitmentOf(Actor caller) {
        return commitmentOf(caller, EmployerExamples.employer());
    }

    private static String commitmentOf(Actor caller, String employer) {
        return caller.post("/v1/employers/" + employer + "/commitments", promise())
                .id();
    }

    private static void contact(Actor caller, String kind) {
        caller.post(
                "/v1/employers/" + EmployerExamples.employer() + "/activities",
                Map.of(
                        "kind",
                        kind,
                        "activityDate",
                        LocalDate.now(TimeSource.ZONE).toString(),
                        "purpose",
                        "VACANCY",
                        "result",
                        "INTERESTED",
                        "summary",
                        "They want to know more",
                        "nextStep",
                        step()));
    }

    private static Map<String, Object> stage() {
        return Map.of("to", "APPROACHED", "date", "2026-01-12", "how", "PHONE", "nextStep", step());
    }

    private static Map<String, Object> step() {
        return Map.of("what", "Call again", "dueDate", "2026-12-01");
    }

    private static Map<String, Object> definition() {
        return Map.of(
                "name",
                "Job fair",
                "stages",
                List.of(Map.of("name", "Invited", "targetDays", 14), Map.of("name", "Came", "targetDays", 30)));
    }

    private static Map<String, Object> promise() {
        return Map.of(
                "places",
                3,
                "promisedDate",
                "2026-01-12",
                "validUntilDate",
                "2099-12-31",
                "work",
                "Warehouse",
                "minimumHours",
                12,
                "maximumHours",
                24,
                "promisedBy",
                "Head of personnel",
                "nextStep",
                step());
    }
}
