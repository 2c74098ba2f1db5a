package nl.hoofdzaakwerk.trajectory.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** What was said of a person's trajectory. Erasure leaves the scores, about nobody, by month (X6). */
@ApplicationScoped
class FeedbackRecords implements PersonalRecords {
    private final FeedbackAnswers answers;

    FeedbackRecords(FeedbackAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String section() {
        return "feedback";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return answers.list("candidateId = ?1 order by id", candidateId).stream()
                .map(FeedbackRecords::tell)
                .toList();
    }

    @Override
    public void erase(UUID candidateId) {
        answers.forget(candidateId);
    }

    private static Map<String, Object> tell(Feedback feedback) {
        Feedback.Answer answer = feedback.answer();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("giver", answer.giver().name());
        told.put("givenOn", answer.givenOn());
        told.put("resultOriented", answer.scores().resultOriented());
        told.put("clearContact", answer.scores().clearContact());
        told.put("lessBureaucracy", answer.scores().lessBureaucracy());
        answer.remark().ifPresent(text -> told.put("remark", text));
        return told;
    }
}
