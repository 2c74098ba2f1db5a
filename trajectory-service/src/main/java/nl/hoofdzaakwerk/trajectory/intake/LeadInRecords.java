package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** A person's talks before a trajectory; erasure deletes them. */
@ApplicationScoped
class LeadInRecords implements PersonalRecords {
    private final LeadInTalks talks;

    LeadInRecords(LeadInTalks talks) {
        this.talks = talks;
    }

    @Override
    public String section() {
        return "lead-in-talks";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return talks.of(candidateId).stream()
                .map(talk -> Map.<String, Object>of("id", talk.id(), "talkDate", talk.date()))
                .toList();
    }

    @Override
    public void erase(UUID candidateId) {
        talks.delete("candidateId", candidateId);
    }
}
