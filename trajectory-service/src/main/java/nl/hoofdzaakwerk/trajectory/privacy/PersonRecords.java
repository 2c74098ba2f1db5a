package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Who the person is, wishes and health; the row itself goes last, when everything that points to it is gone. */
@ApplicationScoped
class PersonRecords implements PersonalRecords {
    private final Candidates candidates;
    private final HealthRecords healthRecords;

    PersonRecords(Candidates candidates, HealthRecords healthRecords) {
        this.candidates = candidates;
        this.healthRecords = healthRecords;
    }

    @Override
    public String section() {
        return "person";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return candidates.findByIdOptional(candidateId).map(this::tell).stream().toList();
    }

    @Override
    public void erase(UUID candidateId) {
        healthRecords.deleteById(candidateId);
    }

    private Map<String, Object> tell(Candidate candidate) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("givenName", candidate.name().givenName());
        if (candidate.name().familyNamePrefix() != null) {
            told.put("familyNamePrefix", candidate.name().familyNamePrefix());
        }
        told.put("familyName", candidate.name().familyName());
        told.put("birthDate", candidate.birthDate());
        told.put("municipality", candidate.place().municipality());
        told.put("postcode4", candidate.place().postcode4().value());
        told.put("benefit", candidate.benefit().name());
        told.put("treatingOrganisation", candidate.organisation().value());
        told.put("registeredAt", candidate.registeredAt());
        healthRecords.visibleOf(candidate.id()).ifPresent(health -> {
            told.put("targetGroup", health.targetGroup().name());
            told.put("careSetting", health.careSetting().name());
        });
        candidate.wishes().ifPresent(wishes -> told.put("wishes", tell(wishes)));
        return told;
    }

    private static Map<String, Object> tell(Wishes wishes) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "preferredOccupations",
                wishes.preferredOccupations().stream().map(code -> code.value()).toList());
        told.put("minimumHours", wishes.minimumHours());
        told.put("maximumHours", wishes.maximumHours());
        told.put("travelMode", wishes.travelMode().name());
        told.put("maximumTravelMinutes", wishes.maximumTravelMinutes());
        told.put(
                "neededConditions",
                wishes.neededConditions().stream().map(Enum::name).toList());
        told.put("disclosure", wishes.disclosure().name());
        told.put("availableFrom", wishes.availableFrom());
        if (!wishes.terms().equals(Terms.NOTHING_SAID)) {
            told.put("furtherWishes", ToldTerms.of(wishes.terms()));
        }
        return told;
    }
}
