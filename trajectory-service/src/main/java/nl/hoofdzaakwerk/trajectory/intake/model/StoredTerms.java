package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;

/** {@link Terms} as columns. */
@Embeddable
record StoredTerms(
        Boolean everySector,
        String[] sectors,
        Integer growsToHours,
        String[] availability,
        String[] hardLimits,
        String[] unwantedOccupations,
        @Enumerated(EnumType.STRING) WorkLoad mostStimuli,
        @Enumerated(EnumType.STRING) WorkLoad mostPace,
        @Enumerated(EnumType.STRING) WorkLoad mostSocialLoad,
        String[] drivingLicences,
        @Enumerated(EnumType.STRING) LanguageLevel dutch,
        @Enumerated(EnumType.STRING) EducationLevel education,
        String[] skills,
        Boolean jobCoachNeeded,
        Integer leastContractMonths,
        BigDecimal leastWagePerHour,
        Boolean incomeAdviceGiven) {

    /** @return null when nothing was said, as of candidates from before terms were asked */
    static StoredTerms of(Terms terms) {
        if (terms.equals(Terms.NOTHING_SAID)) {
            return null;
        }
        return new StoredTerms(
                terms.everySector(),
                names(terms.sectors()),
                terms.growsToHours(),
                terms.availability().texts().toArray(String[]::new),
                names(terms.hardLimits()),
                terms.unwantedOccupations().stream().map(IscoCode::value).toArray(String[]::new),
                terms.mostStimuli(),
                terms.mostPace(),
                terms.mostSocialLoad(),
                terms.drivingLicences() == null ? null : names(terms.drivingLicences()),
                terms.dutch(),
                terms.education(),
                names(terms.skills()),
                terms.jobCoachNeeded(),
                terms.leastContractMonths(),
                terms.leastWagePerHour(),
                terms.incomeAdviceGiven());
    }

    Terms toTerms() {
        return new Terms(
                everySector,
                values(SbiSection.class, sectors),
                growsToHours,
                Availability.stored(List.of(availability)),
                values(HardLimit.class, hardLimits),
                Stream.of(unwantedOccupations).map(IscoCode::new).toList(),
                mostStimuli,
                mostPace,
                mostSocialLoad,
                drivingLicences == null ? null : values(DrivingLicence.class, drivingLicences),
                dutch,
                education,
                values(WorkTask.class, skills),
                jobCoachNeeded,
                leastContractMonths,
                leastWagePerHour,
                incomeAdviceGiven);
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, String[] names) {
        return Stream.of(names).map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }
}
