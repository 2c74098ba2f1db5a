package nl.hoofdzaakwerk.kit.subjectfile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;

/** Answers when a person asks for the own file and this service is asked (AVG 15, G4). */
public abstract class SubjectFileRequests extends EventConsumer {
    @Inject
    SubjectFileAnswers answers;

    /** All that the service holds under a pseudonym; tables without rows where it holds nothing. */
    protected abstract List<FileTable> heldUnder(UUID pseudonym);

    @Override
    protected final String name() {
        return "subject-file-requests";
    }

    @Override
    protected final void handle(ReceivedEvent event) {
        if (event.payload().orElseThrow() instanceof SubjectFileRequested request && answers.isAsked(request)) {
            answers.answer(request, heldUnder(request.pseudonym()));
        }
    }
}
