package nl.hoofdzaakwerk.employer.vacancy;

import java.util.Optional;
import nl.hoofdzaakwerk.employer.vacancy.model.Demands;
import nl.hoofdzaakwerk.employer.vacancy.model.Load;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.StartTime;
import nl.hoofdzaakwerk.employer.vacancy.model.Wage;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkLoad;

/** What an offer says, in the words of matching (rules D5, X9 and X11). */
final class PublishedTerms {
    private PublishedTerms() {}

    /** @param willingness of the employer; empty when there is no evidence */
    static VacancyTerms of(Offer offer, SbiSection sector, Optional<WillingnessBand> willingness) {
        var demands = offer.demands();
        var group = offer.targetGroup();
        return new VacancyTerms(
                offer.timetable().parts(),
                demands.drivingLicences(),
                demands.certificateOfConduct(),
                demands.dutch().orElse(null),
                demands.education().map(Demands.Education::level).orElse(null),
                demands.education().map(Demands.Education::strength).orElse(null),
                offer.startDate().orElse(null),
                sector,
                offer.workProfile().map(PublishedTerms::profile).orElse(null),
                offer.taskKinds().orElse(null),
                group.jobCoachAccess().orElse(null),
                group.leastDisclosure().orElse(null),
                willingness.orElse(null),
                offer.wage().map(Wage::cents).orElse(null),
                offer.contractMonths().orElse(null),
                group.countsForJobAgreement().orElse(null));
    }

    private static nl.hoofdzaakwerk.events.WorkProfile profile(WorkProfile profile) {
        return new nl.hoofdzaakwerk.events.WorkProfile(
                load(profile.stimuli()),
                load(profile.pace()),
                load(profile.socialLoad()),
                profile.telephone(),
                profile.startTime() != StartTime.FIXED);
    }

    private static WorkLoad load(Load load) {
        return switch (load) {
            case LOW -> WorkLoad.LOW;
            case MEDIUM -> WorkLoad.MEDIUM;
            case HIGH -> WorkLoad.HIGH;
        };
    }
}
