package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.vacancy.model.Demands;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a vacancy asks of who takes it (rule D5). Absent is: not asked.
 *
 * @param drivingLicences all of which are needed
 * @param certificateOfConduct whether a VOG is needed
 * @param dutch least command of Dutch (ERK)
 * @param education least level of education
 * @param educationStrength whether the law asks that level, the employer does, or it is a wish; given with the level
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VacancyDemands")
public record DemandsBody(
        @Size(max = 15) List<@NotNull DrivingLicence> drivingLicences,
        Boolean certificateOfConduct,
        LanguageLevel dutch,
        EducationLevel education,
        DemandStrength educationStrength) {
    static DemandsBody of(Demands demands) {
        return new DemandsBody(
                List.copyOf(demands.drivingLicences()),
                demands.certificateOfConduct(),
                demands.dutch().orElse(null),
                demands.education().map(Demands.Education::level).orElse(null),
                demands.education().map(Demands.Education::strength).orElse(null));
    }

    /** Whether level and strength stand together. */
    boolean isWhole() {
        return (education == null) == (educationStrength == null);
    }

    Demands read() {
        return new Demands(
                drivingLicences == null ? Set.of() : Set.copyOf(drivingLicences),
                Boolean.TRUE.equals(certificateOfConduct),
                Optional.ofNullable(dutch),
                Optional.ofNullable(education).map(level -> new Demands.Education(level, educationStrength)));
    }
}
