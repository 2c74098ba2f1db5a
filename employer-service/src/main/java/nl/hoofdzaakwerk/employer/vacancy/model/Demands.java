package nl.hoofdzaakwerk.employer.vacancy.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;

/**
 * What a vacancy asks of who takes it (rule D5).
 *
 * @param drivingLicences all of which are needed
 * @param certificateOfConduct whether a VOG is needed
 * @param dutch least command of Dutch
 */
public record Demands(
        Set<DrivingLicence> drivingLicences,
        boolean certificateOfConduct,
        Optional<LanguageLevel> dutch,
        Optional<Education> education) {
    public static final Demands NONE = new Demands(Set.of(), false, Optional.empty(), Optional.empty());

    public Demands {
        Objects.requireNonNull(dutch);
        Objects.requireNonNull(education);
        var ordered = EnumSet.noneOf(DrivingLicence.class);
        ordered.addAll(drivingLicences);
        drivingLicences = Collections.unmodifiableSet(ordered);
    }

    /** Least level of education, and how firm that is. */
    public record Education(EducationLevel level, DemandStrength strength) {
        public Education {
            Objects.requireNonNull(level);
            Objects.requireNonNull(strength);
        }
    }
}
