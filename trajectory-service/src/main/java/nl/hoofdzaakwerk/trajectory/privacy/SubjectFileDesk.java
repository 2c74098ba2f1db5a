package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.privacy.KnownElsewhere.Known;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Collects what every feature and every other service holds about a person (AVG 15 and 20, G4). */
@ApplicationScoped
class SubjectFileDesk {
    private static final String ACTIVITY = "subject-file";
    private static final int DAYS_TO_ANSWER = 1;
    private static final TypeReference<LinkedHashMap<String, List<Map<String, Object>>>> SECTIONS =
            new TypeReference<>() {};

    private final List<PersonalRecords> records;
    private final SubjectFiles files;
    private final KnownElsewhere knownElsewhere;
    private final SubjectFileCollector collector;
    private final Persons persons;
    private final PrivacyTerms terms;
    private final Tenancy tenancy;
    private final ProcessingLog processingLog;
    private final Clock clock;
    private final ObjectMapper json = EventJson.mapper();

    SubjectFileDesk(
            @All List<PersonalRecords> records,
            SubjectFiles files,
            KnownElsewhere knownElsewhere,
            SubjectFileCollector collector,
            Persons persons,
            PrivacyTerms terms,
            Tenancy tenancy,
            ProcessingLog processingLog,
            Clock clock) {
        this.records = records.stream()
                .sorted(Comparator.comparing(PersonalRecords::section))
                .toList();
        this.files = files;
        this.knownElsewhere = knownElsewhere;
        this.collector = collector;
        this.persons = persons;
        this.terms = terms;
        this.tenancy = tenancy;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    private record Found(String content, List<Known> elsewhere) {}

    /** What this service holds is in it at once; every other service is asked for its part. */
    SubjectFile make(Caller caller, UUID candidateId) {
        persons.requireTreatedBy(caller, candidateId);
        Found found = tenancy.asSystem(ACTIVITY, () -> new Found(collect(candidateId), knownElsewhere.of(candidateId)));
        SubjectFile file = new SubjectFile(
                Ids.next(),
                new SubjectFile.Request(candidateId, caller.organisation(), caller.user()),
                clock.instant(),
                terms.endOfSubjectFile(caller.organisation()),
                found.content(),
                new NextStep(
                        "Nagaan of elke dienst heeft geantwoord",
                        LocalDate.now(clock).plusDays(DAYS_TO_ANSWER)));
        files.persistAndFlush(file);
        collector.ask(file, found.elsewhere());
        processingLog.record(ACTIVITY, candidateId);
        return file;
    }

    /** @throws Problem 404 also for a file that has expired */
    SubjectFile read(UUID candidateId, UUID fileId) {
        SubjectFile file = files.findByIdOptional(fileId)
                .filter(found -> found.candidateId().equals(candidateId))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .orElseThrow(Problem::notFound);
        processingLog.record(ACTIVITY, candidateId);
        return file;
    }

    Map<String, List<Map<String, Object>>> sections(SubjectFile file) {
        try {
            return json.readValue(file.content(), SECTIONS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String collect(UUID candidateId) {
        Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
        records.forEach(feature -> sections.put(feature.section(), feature.of(candidateId)));
        try {
            return json.writeValueAsString(sections);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
