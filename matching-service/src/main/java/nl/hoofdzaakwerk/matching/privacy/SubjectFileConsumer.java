package nl.hoofdzaakwerk.matching.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;
import nl.hoofdzaakwerk.kit.subjectfile.SubjectFileRequests;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SubjectFileConsumer extends SubjectFileRequests {
    private final HeldRecords records;

    SubjectFileConsumer(HeldRecords records) {
        this.records = records;
    }

    @Incoming("subject-file-requests")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected List<FileTable> heldUnder(UUID pseudonym) {
        return records.under(pseudonym);
    }
}
