package nl.hoofdzaakwerk.kit.subjectfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.hoofdzaakwerk.events.FileSection;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a service's answer in as many parts as it takes, within the transaction that handles the request. */
@ApplicationScoped
class SubjectFileAnswers {
    private static final String ACTIVITY = "subject-file";

    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Clock clock;
    private final String service;

    SubjectFileAnswers(
            Outbox outbox,
            ProcessingLog processingLog,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.clock = clock;
        this.service = service;
    }

    /** Whether this service is asked. */
    boolean isAsked(SubjectFileRequested request) {
        return request.receiver().equals(service);
    }

    /** Answers with all that is held; without a row in any table it says that nothing is held. */
    void answer(SubjectFileRequested request, List<FileTable> held) {
        List<FileSection> sections = new ArrayList<>();
        held.forEach(table -> sections.addAll(table.sections()));
        if (sections.isEmpty()) {
            sections.addAll(Collections.singletonList(null));
        }
        Instant now = clock.instant();
        for (int number = 1; number <= sections.size(); number++) {
            outbox.publish(new SubjectFilePart(
                    Ids.next(), request.requestId(), service, number, sections.size(), sections.get(number - 1), now));
        }
        processingLog.record(ACTIVITY, request.pseudonym());
    }
}
