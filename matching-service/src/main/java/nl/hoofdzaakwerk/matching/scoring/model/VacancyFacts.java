package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.matching.scoring.model.CandidateFacts.UNKNOWN;
import static nl.hoofdzaakwerk.matching.scoring.model.CandidateFacts.bits;
import static nl.hoofdzaakwerk.matching.scoring.model.CandidateFacts.level;
import static nl.hoofdzaakwerk.matching.scoring.model.CandidateFacts.number;

import java.util.Set;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkProfile;

/** A vacancy's profile in whole numbers, as {@link CandidateFacts}. */
final class VacancyFacts {

    static final int REFUSED = 0;
    static final int WELCOME = 1;

    final boolean out;
    final int occupation;
    final int place;
    final int minimumHours;
    final int maximumHours;
    final boolean buildsUp;
    final int fixedTimes;
    final int times;
    final boolean freeStart;
    final int asksLimits;
    final int conditions;
    final boolean remote;
    final boolean workKnown;
    final int stimuli;
    final int pace;
    final int socialLoad;
    final int coach;
    final int tasks;
    final int dutch;
    final int education;
    final boolean educationByLaw;
    final int willingness;
    final int wage;
    final int months;
    final int licences;
    final int sector;
    final int leastDisclosure;

    /**
     * @param occupation index of its occupation
     * @param place index of its postcode
     */
    VacancyFacts(VacancyProfile vacancy, RuleSet rules, boolean out, int occupation, int place) {
        VacancyTerms terms = vacancy.terms();
        this.out = out;
        this.occupation = occupation;
        this.place = place;
        minimumHours = vacancy.minimumHours();
        maximumHours = vacancy.maximumHours();
        buildsUp = vacancy.conditions().contains(WorkCondition.BUILD_UP_HOURS);
        fixedTimes = TimesFit.fixed(vacancy);
        times = Integer.bitCount(TimesFit.all(vacancy));
        freeStart = TimesFit.freeStart(vacancy);
        asksLimits = bits(HardLimits.askedBy(terms));
        conditions = bits(vacancy.conditions());
        remote = vacancy.conditions().contains(WorkCondition.REMOTE);
        WorkProfile work = terms.workProfile();
        workKnown = work != null;
        stimuli = work == null ? UNKNOWN : work.stimuli().ordinal();
        pace = work == null ? UNKNOWN : work.pace().ordinal();
        socialLoad = work == null ? UNKNOWN : work.socialLoad().ordinal();
        coach = terms.jobCoachAccess() == null ? UNKNOWN : terms.jobCoachAccess() ? WELCOME : REFUSED;
        tasks = terms.tasks() == null ? 0 : bits(terms.tasks());
        dutch = level(terms.dutch());
        education = level(terms.education());
        educationByLaw = StatutoryDemands.isEducationByLaw(terms);
        willingness = WillingnessFit.points(terms.willingness(), rules);
        wage = number(terms.wageCents());
        months = number(terms.contractMonths());
        licences = bits(terms.drivingLicences());
        sector = terms.sector() == null ? CandidateFacts.UNKNOWN_SECTOR : bits(Set.of(terms.sector()));
        leastDisclosure = level(terms.leastDisclosure());
    }
}
