package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One valid request per operation about transfers. */
final class TransferExamples {
    private static final TestOrganisation PREVIOUS =
            new TestOrganisation("previous-ggz", OrganisationKind.GGZ, List.of("AM19"));
    private static final TestOrganisation NEXT =
            new TestOrganisation("next-ggz", OrganisationKind.GGZ, List.of("AM19"));

    private TransferExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("requestTransfer", caller -> request()
                        .path("id", consenting(caller, NEXT))
                        .body(Map.of("receiver", NEXT.alias(), "nextStep", nextStep())))
                .add("listTransfers", caller -> {
                    requested(caller, NEXT);
                    return request().query("state", "REQUESTED");
                })
                .add("getTransfer", caller -> request().path("id", requested(caller, NEXT)))
                .add("acceptTransfer", caller -> request()
                        .path("id", requestedOf(caller))
                        .body(Map.of("user", caller.subject(), "nextStep", nextStep())))
                .add(
                        "rejectTransfer",
                        caller -> request().path("id", requestedOf(caller)).body(Map.of("reason", "NO_CAPACITY")))
                .add(
                        "revokeTransfer",
                        caller -> request().path("id", requested(caller, NEXT)).body(Map.of()))
                .add("completeTransfer", caller -> {
                    String transfer = requestedOf(caller);
                    caller.post("/v1/transfers/" + transfer + "/acceptances", Map.of());
                    return request().path("id", transfer).body(Map.of());
                })
                .add("replaceNextStepOfTransfer", caller -> request()
                        .path("id", requested(caller, NEXT))
                        .ifMatch(0)
                        .body(nextStep()));
    }

    private static String requestedOf(Actor receiver) {
        return requested(Actor.of("coach", PREVIOUS), receiver.organisation());
    }

    private static String requested(Actor sender, TestOrganisation receiver) {
        return sender.post(
                        "/v1/candidates/" + consenting(sender, receiver) + "/transfers",
                        Map.of("receiver", receiver.alias()))
                .id();
    }

    private static String consenting(Actor sender, TestOrganisation receiver) {
        String candidate = sender.post("/v1/candidates", Api.person(Map.of())).id();
        sender.post(
                "/v1/candidates/" + candidate + "/legal-grounds",
                Map.of("purpose", "TRANSFER", "ground", "CONSENT", "receiver", receiver.alias()));
        return candidate;
    }

    private static Map<String, Object> nextStep() {
        return Map.of(
                "what",
                "Kennismaken bij de nieuwe instelling",
                "dueDate",
                Api.today().plusWeeks(1).toString());
    }
}
