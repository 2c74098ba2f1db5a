package nl.hoofdzaakwerk.matching.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.subjectfile.SubjectFileAnswers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers when a person asks for the own file and this service is asked (AVG 15, G4). */
@ApplicationScoped
class SubjectFileConsumer extends EventConsumer {
    private final HeldRecords records;
    private final SubjectFileAnswers answers;

    SubjectFileConsumer(HeldRecords records, SubjectFileAnswers answers) {
        this.records = records;
        this.answers = answers;
    }

    @Incoming("subject-file-requests")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "subject-file-requests";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().orElseThrow() instanceof SubjectFileRequested request && answers.isAsked(request)) {
            answers.answer(request, records.under(request.pseudonym()));
        }
    }
}
