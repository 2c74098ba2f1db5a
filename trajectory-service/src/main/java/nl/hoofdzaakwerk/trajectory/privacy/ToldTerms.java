package nl.hoofdzaakwerk.trajectory.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;

/** A candidate's further wishes as the own file shows them: what was said, and nothing about what was not (G4). */
final class ToldTerms {
    private ToldTerms() {}

    static Map<String, Object> of(Terms terms) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("everySector", terms.everySector());
        all.put("sectors", names(terms.sectors()));
        all.put("growsToHours", terms.growsToHours());
        all.put(
                "availability",
                terms.availability().parts().stream().map(ToldTerms::part).toList());
        all.put("hardLimits", names(terms.hardLimits()));
        all.put(
                "unwantedOccupations",
                terms.unwantedOccupations().stream().map(IscoCode::value).toList());
        all.put("mostStimuli", name(terms.mostStimuli()));
        all.put("mostPace", name(terms.mostPace()));
        all.put("mostSocialLoad", name(terms.mostSocialLoad()));
        all.put("dutch", name(terms.dutch()));
        all.put("education", name(terms.education()));
        all.put("skills", names(terms.skills()));
        all.put("jobCoachNeeded", terms.jobCoachNeeded());
        all.put("leastContractMonths", terms.leastContractMonths());
        all.put("leastWagePerHour", terms.leastWagePerHour());
        all.put("incomeAdviceGiven", terms.incomeAdviceGiven());
        all.values().removeIf(value -> value == null || List.of().equals(value));
        if (terms.drivingLicences() != null) {
            all.put("drivingLicences", names(terms.drivingLicences()));
        }
        return all;
    }

    private static String part(WeekPart part) {
        return part.day() + " " + part.part();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
