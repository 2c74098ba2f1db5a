package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Collection;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkLoad;

/** A candidate's profile in whole numbers: sets as bits, levels by order, {@link #UNKNOWN} for what is not told. */
final class CandidateFacts {

    static final int UNKNOWN = -1;
    static final int NOT_NEEDED = 0;
    static final int NEEDED = 1;

    /** Bit of the sector that is not known: only a yes to every sector opens it. */
    static final int UNKNOWN_SECTOR = 1 << 31;

    final boolean out;
    final int hoursFrom;
    final int hoursTo;
    final int growth;
    final int atWorkLessMaximum;
    final int availability;
    final int hardLimits;
    final int travelLimit;
    final int needed;
    final int neededCount;
    final int hardNeeded;
    final boolean remote;
    final int stimuli;
    final int pace;
    final int socialLoad;
    final int loadCount;
    final int coach;
    final int skills;
    final int dutch;
    final int education;
    final int leastWage;
    final int leastMonths;
    final int licences;
    final int sectors;
    final int disclosure;

    CandidateFacts(CandidateProfile candidate, RuleSet rules, boolean out) {
        CandidateTerms terms = candidate.terms();
        this.out = out;
        hoursFrom = Math.max(0, candidate.minimumHours() - terms.hoursAtWork());
        hoursTo = Math.max(0, candidate.maximumHours() - terms.hoursAtWork());
        growth = terms.growsToHours() == null ? 0 : terms.growsToHours() - candidate.maximumHours();
        atWorkLessMaximum = terms.hoursAtWork() - candidate.maximumHours();
        availability = WeekMask.of(terms.availability());
        hardLimits = bits(terms.hardLimits());
        travelLimit = candidate.maximumTravelMinutes();
        needed = bits(candidate.neededConditions());
        neededCount = Integer.bitCount(needed);
        hardNeeded = needed & bits(rules.hardConditions());
        remote = candidate.neededConditions().contains(WorkCondition.REMOTE);
        stimuli = level(terms.mostStimuli());
        pace = level(terms.mostPace());
        socialLoad = level(terms.mostSocialLoad());
        loadCount = told(terms.mostStimuli()) + told(terms.mostPace()) + told(terms.mostSocialLoad());
        coach = terms.jobCoachNeeded() == null ? UNKNOWN : terms.jobCoachNeeded() ? NEEDED : NOT_NEEDED;
        skills = bits(terms.skills());
        dutch = level(terms.dutch());
        education = level(terms.education());
        leastWage = number(terms.leastWageCents());
        leastMonths = number(terms.leastContractMonths());
        licences = terms.drivingLicences() == null ? -1 : bits(DrivingLicences.heldWith(terms.drivingLicences()));
        sectors = terms.everySector() ? -1 : bits(terms.sectors());
        disclosure = candidate.disclosure().ordinal();
    }

    static int bits(Collection<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= 1 << value.ordinal();
        }
        return bits;
    }

    static int level(Enum<?> value) {
        return value == null ? UNKNOWN : value.ordinal();
    }

    static int number(Integer value) {
        return value == null ? UNKNOWN : value;
    }

    private static int told(WorkLoad load) {
        return load == null ? 0 : 1;
    }
}
