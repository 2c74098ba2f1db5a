package nl.hoofdzaakwerk.trajectory.privacy;

import java.time.Instant;
import java.util.EnumSet;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardDecision;
import nl.hoofdzaakwerk.trajectory.privacy.model.Purpose;

/** A candidate as matching is told: a pseudonym with wishes and possibilities, nothing else (E3, G3). */
final class Cards {
    private Cards() {}

    static CandidateCardPublished of(Candidate candidate, Wishes wishes, CardDecision.Publish decision, Instant now) {
        EnumSet<WorkCondition> conditions = EnumSet.noneOf(WorkCondition.class);
        conditions.addAll(wishes.neededConditions());
        return new CandidateCardPublished(
                candidate.cardId(),
                candidate.place().region(),
                candidate.organisation(),
                wishes.disclosure(),
                wishes.preferredOccupations(),
                wishes.minimumHours(),
                wishes.maximumHours(),
                candidate.place().postcode4(),
                wishes.travelMode(),
                wishes.maximumTravelMinutes(),
                conditions,
                new LegalGround(
                        CandidateCards.code(decision.ground().ground()),
                        CandidateCards.code(Purpose.MATCHING),
                        decision.ground().validUntil().orElse(null)),
                wishes.availableFrom(),
                now,
                terms(wishes.terms(), Math.min(decision.hoursAtWork(), Wishes.MOST_HOURS)));
    }

    private static CandidateTerms terms(Terms terms, int hoursAtWork) {
        return new CandidateTerms(
                terms.everySector(),
                terms.sectors(),
                terms.growsToHours(),
                hoursAtWork,
                terms.availability().parts(),
                terms.hardLimits(),
                terms.unwantedOccupations(),
                terms.mostStimuli(),
                terms.mostPace(),
                terms.mostSocialLoad(),
                terms.drivingLicences(),
                terms.dutch(),
                terms.education(),
                terms.skills(),
                terms.jobCoachNeeded(),
                terms.leastContractMonths(),
                terms.leastWageCents(),
                terms.incomeAdviceGiven());
    }
}
