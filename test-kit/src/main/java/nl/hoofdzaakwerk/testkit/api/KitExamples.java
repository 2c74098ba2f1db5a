package nl.hoofdzaakwerk.testkit.api;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Database;

/** Examples of the operations every service has from service-kit: dead letters, processing log and audit. */
public final class KitExamples {

    private KitExamples() {}

    /** @param database the service's own */
    public static ApiExamples of(Database database) {
        return ApiExamples.of("service-kit")
                .add("listDeadLetters", caller -> {
                    addDeadLetter(database);
                    return request();
                })
                .add(
                        "replayDeadLetter",
                        caller -> request().path("id", addDeadLetter(database)).answers(409))
                .add("listAuditLog", caller -> {
                    caller.get("/v1/audit-log");
                    return request();
                })
                .add("listProcessingLog", caller -> {
                    addProcessing(database, caller.organisation().alias());
                    return request();
                });
    }

    /** Of a consumer that does not exist, so that replaying is allowed and then refused. */
    private static UUID addDeadLetter(Database database) {
        UUID id = UUID.randomUUID();
        database.execute("""
                insert into dead_letter (id, consumer, topic, headers, reason, received_at)
                values ('%s', 'no-such-consumer', 'hw.matches.v1', '{}', 'made by a test', now())
                """.formatted(id));
        return id;
    }

    private static void addProcessing(Database database, String organisation) {
        database.execute("""
                insert into processing_log (id, organisation, trace_id, span_id, name, start_time, end_time, status,
                                            processing_activity_id, data_subject_id, data_subject_id_type)
                values (gen_random_uuid(), '%s', '0', '0', 'made-by-a-test', now(), now(), 'Ok', 'urn:test', '0', 'test')
                """.formatted(organisation));
    }
}
