package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.SbiSection;

/** Which single things about a pair could be otherwise: something of the work, the journey, or a yes not asked yet. */
final class Changes {

    /** Farther than this past the limit, a longer journey is no near miss. */
    private static final int MOST_EXTRA_MINUTES = 30;

    private final CandidateProfile candidate;
    private final VacancyProfile vacancy;
    private final List<Change> changes = new ArrayList<>();

    private Changes(CandidateProfile candidate, VacancyProfile vacancy) {
        this.candidate = candidate;
        this.vacancy = vacancy;
    }

    static Collection<Change> of(CandidateProfile candidate, VacancyProfile vacancy, Scorer scorer) {
        Changes possible = new Changes(candidate, vacancy);
        possible.longerJourney(scorer.minutes(candidate, vacancy));
        possible.consent();
        new WorkChanges(candidate, vacancy, possible::work).addAll();
        return possible.changes;
    }

    private void work(Reason reason, Consumer<VacancyDraft> edit) {
        VacancyDraft draft = new VacancyDraft(vacancy);
        edit.accept(draft);
        changes.add(new Change(reason, candidate, draft.profile()));
    }

    private void longerJourney(OptionalInt minutes) {
        int extra = minutes.orElse(0) - candidate.maximumTravelMinutes();
        if (extra > 0 && extra <= MOST_EXTRA_MINUTES) {
            changes.add(new Change(
                    Reason.of("X18.travel", extra),
                    candidate(minutes.getAsInt(), candidate.terms(), candidate.answers()),
                    vacancy));
        }
    }

    /** Asks only what the candidate did not answer yet. */
    private void consent() {
        if (candidate.answers().about(vacancy.vacancyId(), vacancy.employerId()).isPresent()
                || Interest.opensSector(candidate, vacancy)) {
            return;
        }
        SbiSection sector = vacancy.terms().sector();
        if (sector == null) {
            Map<UUID, Answer> more = new HashMap<>(candidate.answers().byVacancy());
            more.put(vacancy.vacancyId(), new Answer(true, candidate.disclosure()));
            Answers answers = new Answers(more, candidate.answers().byEmployer());
            add(Reason.of("X18.vacancy-yes"), candidate.terms(), answers);
        } else {
            Set<SbiSection> more = new HashSet<>(candidate.terms().sectors());
            more.add(sector);
            add(Reason.of("X18.sector-yes", sector), terms(more), candidate.answers());
        }
    }

    private void add(Reason reason, CandidateTerms terms, Answers answers) {
        changes.add(new Change(reason, candidate(candidate.maximumTravelMinutes(), terms, answers), vacancy));
    }

    private CandidateProfile candidate(int maximumTravelMinutes, CandidateTerms terms, Answers answers) {
        return new CandidateProfile(
                candidate.cardId(),
                candidate.preferredOccupations(),
                candidate.minimumHours(),
                candidate.maximumHours(),
                candidate.postcode(),
                candidate.travelMode(),
                maximumTravelMinutes,
                candidate.neededConditions(),
                candidate.legalGround(),
                candidate.availableFrom(),
                candidate.free(),
                candidate.disclosure(),
                terms,
                answers,
                candidate.toldAt());
    }

    private CandidateTerms terms(Set<SbiSection> sectors) {
        CandidateTerms told = candidate.terms();
        return new CandidateTerms(
                told.everySector(),
                sectors,
                told.growsToHours(),
                told.hoursAtWork(),
                told.availability(),
                told.hardLimits(),
                told.unwantedOccupations(),
                told.mostStimuli(),
                told.mostPace(),
                told.mostSocialLoad(),
                told.drivingLicences(),
                told.dutch(),
                told.education(),
                told.skills(),
                told.jobCoachNeeded(),
                told.leastContractMonths(),
                told.leastWageCents(),
                told.incomeAdviceGiven());
    }
}
