package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A candidate's answers by vacancy and by employer; a vacancy's goes before its employer's (X16). */
public record Answers(Map<UUID, Answer> byVacancy, Map<UUID, Answer> byEmployer) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        byVacancy = Map.copyOf(byVacancy);
        byEmployer = Map.copyOf(byEmployer);
    }

    /** The answer that holds for a vacancy of that employer; empty when neither was asked about. */
    public Optional<Answer> about(UUID vacancyId, UUID employerId) {
        Answer own = byVacancy.get(vacancyId);
        return Optional.ofNullable(own != null ? own : byEmployer.get(employerId));
    }
}
