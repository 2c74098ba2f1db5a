package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.FileSection;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.trajectory.privacy.ElsewhereView.Answer;
import nl.hoofdzaakwerk.trajectory.privacy.ElsewhereView.HeldTable;
import nl.hoofdzaakwerk.trajectory.privacy.model.FileQuestion;

/** Shows what other services answered for a person's file, pieces of one table put together. */
@ApplicationScoped
class ElsewhereViews {
    private final FileQuestions questions;
    private final FileParts parts;
    private final ObjectMapper json = EventJson.mapper();

    ElsewhereViews(FileQuestions questions, FileParts parts) {
        this.questions = questions;
        this.parts = parts;
    }

    ElsewhereView of(SubjectFile file) {
        List<FileQuestion> asked = questions.of(file.id());
        Map<String, List<FileQuestion>> byService = asked.stream()
                .collect(Collectors.groupingBy(FileQuestion::receiver, TreeMap::new, Collectors.toList()));
        return new ElsewhereView(
                byService.entrySet().stream()
                        .map(service -> answer(service.getKey(), service.getValue()))
                        .toList(),
                tables(asked));
    }

    private static Answer answer(String service, List<FileQuestion> asked) {
        Instant askedAt = asked.stream()
                .map(FileQuestion::askedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        boolean whole =
                asked.stream().allMatch(question -> question.answeredAt().isPresent());
        Instant answeredAt = whole
                ? asked.stream()
                        .flatMap(question -> question.answeredAt().stream())
                        .max(Instant::compareTo)
                        .orElseThrow()
                : null;
        return new Answer(service, askedAt, answeredAt, ErasureView.secondsBetween(askedAt, answeredAt));
    }

    private List<HeldTable> tables(List<FileQuestion> asked) {
        Map<UUID, FileQuestion> byId = asked.stream().collect(Collectors.toMap(FileQuestion::id, Function.identity()));
        Map<String, HeldTable> tables = new LinkedHashMap<>();
        for (FilePart part : parts.of(byId.keySet())) {
            String service = byId.get(part.questionId()).receiver();
            part.section()
                    .map(this::read)
                    .ifPresent(section -> tables.merge(
                            service + "/" + section.key(), table(service, section), ElsewhereViews::together));
        }
        return tables.values().stream()
                .sorted((one, other) -> one.service().compareTo(other.service()))
                .toList();
    }

    private FileSection read(String section) {
        try {
            return json.readValue(section, FileSection.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeldTable table(String service, FileSection section) {
        return new HeldTable(
                service,
                section.key(),
                section.label(),
                section.columns(),
                section.rows().stream()
                        .map(row -> row.values().stream().map(FileValue::value).toList())
                        .toList());
    }

    private static HeldTable together(HeldTable first, HeldTable next) {
        List<List<String>> rows = new ArrayList<>(first.rows());
        rows.addAll(next.rows());
        return new HeldTable(first.service(), first.key(), first.label(), first.columns(), rows);
    }
}
