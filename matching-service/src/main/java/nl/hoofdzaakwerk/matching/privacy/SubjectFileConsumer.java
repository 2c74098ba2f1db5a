package nl.hoofdzaakwerk.matching.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;
import nl.hoofdzaakwerk.kit.subjectfile.SubjectFileRequests;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SubjectFileConsumer extends SubjectFileRequests {
    private final HeldRecords records;
    private final HeldAfterwards afterwards;

    SubjectFileConsumer(HeldRecords records, HeldAfterwards afterwards) {
        this.records = records;
        this.afterwards = afterwards;
    }

    @Incoming("subject-file-requests")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected List<FileTable> heldUnder(UUID pseudonym) {
        return Stream.concat(records.under(pseudonym).stream(), afterwards.under(pseudonym).stream())
                .toList();
    }
}
