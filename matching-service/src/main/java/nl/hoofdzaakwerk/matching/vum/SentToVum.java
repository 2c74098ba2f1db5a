package nl.hoofdzaakwerk.matching.vum;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.vum.model.VumQuestion;

/**
 * Notes in the processing log what of a candidate's wishes leaves the house, one line for each kind. It is written
 * before the question is sent, in a transaction of its own: what was sent stays noted, also when no answer came.
 */
@ApplicationScoped
class SentToVum {
    private static final String AREA = "vum-sent-postcode-area";
    private static final String HOURS = "vum-sent-hours";
    private static final String OCCUPATION = "vum-sent-occupation";
    private static final String LICENCES = "vum-sent-driving-licences";

    private final ProcessingLog log;

    SentToVum(ProcessingLog log) {
        this.log = log;
    }

    void note(UUID cardId, VumQuestion question) {
        QuarkusTransaction.requiringNew().run(() -> {
            log.record(AREA, cardId);
            log.record(HOURS, cardId);
            if (question.occupation().isPresent()) {
                log.record(OCCUPATION, cardId);
            }
            if (!question.licences().isEmpty()) {
                log.record(LICENCES, cardId);
            }
        });
    }
}
