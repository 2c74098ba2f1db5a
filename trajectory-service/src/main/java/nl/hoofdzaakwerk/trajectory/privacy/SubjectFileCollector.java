package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.privacy.KnownElsewhere.Known;
import nl.hoofdzaakwerk.trajectory.privacy.model.FileQuestion;

/** Asks other services for a person's file and takes in what they answer, each part once (G4). */
@ApplicationScoped
class SubjectFileCollector {
    private final SubjectFiles files;
    private final FileQuestions questions;
    private final FileParts parts;
    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Clock clock;
    private final ObjectMapper json = EventJson.mapper();

    SubjectFileCollector(
            SubjectFiles files,
            FileQuestions questions,
            FileParts parts,
            Outbox outbox,
            ProcessingLog processingLog,
            Clock clock) {
        this.files = files;
        this.questions = questions;
        this.parts = parts;
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** Every service that knows the person, in the transaction that makes the file. */
    void ask(SubjectFile file, List<Known> elsewhere) {
        Instant now = clock.instant();
        elsewhere.forEach(known -> {
            FileQuestion question = new FileQuestion(Ids.next(), file.id(), file.candidateId(), known.receiver(), now);
            questions.persist(question);
            outbox.publish(new SubjectFileRequested(known.pseudonym(), known.receiver(), question.id(), now));
        });
    }

    /** A part that no living file waits for is dropped; whatever comes of it, it is taken out of the log. */
    void take(SubjectFilePart part) {
        waitingFor(part).ifPresent(file -> keep(file, part));
        outbox.tombstone(part.type(), part.partId());
    }

    /** Locks the file, so that the last part of two services at once completes it. */
    private Optional<SubjectFile> waitingFor(SubjectFilePart part) {
        return questions
                .fileOf(part.requestId())
                .flatMap(id -> files.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(file -> file.expiresAt().isAfter(clock.instant()));
    }

    private void keep(SubjectFile file, SubjectFilePart part) {
        List<FileQuestion> all = questions.of(file.id());
        FileQuestion question = all.stream()
                .filter(found -> found.id().equals(part.requestId()))
                .findFirst()
                .orElseThrow();
        if (!question.receiver().equals(part.service()) || parts.has(question.id(), part.number())) {
            return;
        }
        parts.persist(new FilePart(part.partId(), question, part.number(), section(part)));
        question.arrived(part.total(), part.answeredAt());
        if (all.stream().allMatch(found -> found.answeredAt().isPresent())) {
            file.complete(all.stream()
                    .flatMap(found -> found.answeredAt().stream())
                    .max(Instant::compareTo)
                    .orElseThrow());
        }
        processingLog.record("subject-file", file.candidateId());
    }

    private String section(SubjectFilePart part) {
        try {
            return part.section() == null ? null : json.writeValueAsString(part.section());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
