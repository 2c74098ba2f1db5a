package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;

/** What could be agreed otherwise with the employer about the work of one vacancy, for one candidate. */
final class WorkChanges {

    private static final double CENTS = 100;

    private final CandidateProfile candidate;
    private final VacancyProfile vacancy;
    private final VacancyTerms terms;
    private final BiConsumer<Reason, Consumer<VacancyDraft>> possible;

    /** @param possible takes what would be otherwise, and how */
    WorkChanges(
            CandidateProfile candidate, VacancyProfile vacancy, BiConsumer<Reason, Consumer<VacancyDraft>> possible) {
        this.candidate = candidate;
        this.vacancy = vacancy;
        this.terms = vacancy.terms();
        this.possible = possible;
    }

    void addAll() {
        hours();
        limits();
        times();
        conditions();
        loads();
        demands();
        disclosure();
        jobCoach();
        contract();
    }

    private void hours() {
        int from = Math.max(0, candidate.minimumHours() - candidate.terms().hoursAtWork());
        int to = candidate.maximumHours() - candidate.terms().hoursAtWork();
        if (to > 0 && vacancy.minimumHours() > to) {
            possible.accept(Reason.of("X18.hours", to, vacancy.minimumHours()), draft -> draft.minimumHours = to);
        } else if (from > vacancy.maximumHours()) {
            possible.accept(Reason.of("X18.hours", from, vacancy.maximumHours()), draft -> draft.maximumHours = from);
        }
    }

    private void limits() {
        Set<HardLimit> broken = HardLimits.askedBy(terms);
        broken.retainAll(candidate.terms().hardLimits());
        for (HardLimit limit : broken) {
            switch (limit) {
                case NO_NIGHTS -> without(WeekMask.NIGHTS, "X18.nights");
                case NO_EVENINGS -> without(WeekMask.EVENINGS, "X18.evenings");
                case NO_WEEKENDS -> without(WeekMask.WEEKEND, "X18.weekends");
                case NO_TELEPHONE -> possible.accept(Reason.of("X18.telephone"), WorkChanges::withoutCalls);
                case NO_CUSTOMERS ->
                    possible.accept(Reason.of("X18.customers"), draft -> draft.without(HardLimits.CUSTOMER_TASKS));
                case NO_CERTIFICATE_OF_CONDUCT ->
                    possible.accept(Reason.of("X18.conduct"), draft -> draft.certificateOfConduct = false);
            }
        }
    }

    /** Leaves out the parts of the week that are fixed there. */
    private void without(int parts, String key) {
        List<WorkTime> left = terms.timetable().stream()
                .filter(time -> time.flexible() || (WeekMask.of(List.of(time), false) & parts) == 0)
                .toList();
        possible.accept(Reason.of(key), draft -> draft.timetable = left);
    }

    private static void withoutCalls(VacancyDraft draft) {
        draft.without(Set.of(WorkTask.CALLS));
        WorkProfile work = draft.workProfile;
        if (work != null) {
            draft.workProfile =
                    new WorkProfile(work.stimuli(), work.pace(), work.socialLoad(), false, work.freeStart());
        }
    }

    private void times() {
        if (!candidate.terms().availability().isEmpty() && TimesFit.fixed(vacancy) != 0) {
            List<WorkTime> flexible = terms.timetable().stream()
                    .map(time -> new WorkTime(time.day(), time.part(), true))
                    .toList();
            possible.accept(Reason.of("X18.times"), draft -> draft.timetable = flexible);
        }
    }

    private void conditions() {
        if (vacancy.conditions().isEmpty()) {
            return;
        }
        Set<WorkCondition> missing = EnumSet.noneOf(WorkCondition.class);
        missing.addAll(candidate.neededConditions());
        missing.removeAll(vacancy.conditions());
        missing.forEach(
                condition -> possible.accept(Reason.of("X18.condition", condition), draft -> draft.with(condition)));
    }

    private void loads() {
        WorkProfile work = terms.workProfile();
        for (Load load : Load.values()) {
            WorkLoad most = load.most(candidate.terms());
            if (work != null && most != null && load.asked(work).compareTo(most) > 0) {
                possible.accept(Reason.of(load.lowered), draft -> draft.workProfile = load.lowered(work, most));
            }
        }
    }

    private void demands() {
        if (candidate.terms().drivingLicences() == null) {
            return;
        }
        Set<DrivingLicence> missing = StatutoryDemands.missing(candidate.terms().drivingLicences(), terms);
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
            Set<DrivingLicence> left = terms.drivingLicences().stream()
                    .filter(licence -> !missing.contains(licence))
                    .collect(Collectors.toSet());
            possible.accept(Reason.of("X18.licence", names), draft -> draft.drivingLicences = left);
        }
    }

    private void disclosure() {
        DisclosureLevel chosen = Interest.chosen(candidate, vacancy);
        if (terms.leastDisclosure() != null && terms.leastDisclosure().compareTo(chosen) > 0) {
            possible.accept(Reason.of("X18.disclosure", chosen), draft -> draft.leastDisclosure = chosen);
        }
    }

    private void jobCoach() {
        if (Boolean.TRUE.equals(candidate.terms().jobCoachNeeded()) && Boolean.FALSE.equals(terms.jobCoachAccess())) {
            possible.accept(Reason.of("X18.job-coach"), draft -> draft.jobCoachAccess = true);
        }
    }

    private void contract() {
        Integer wage = candidate.terms().leastWageCents();
        if (wage != null && terms.wageCents() != null && terms.wageCents() < wage) {
            possible.accept(Reason.of("X18.wage", wage / CENTS), draft -> draft.wageCents = wage);
        }
        Integer months = candidate.terms().leastContractMonths();
        if (months != null && terms.contractMonths() != null && terms.contractMonths() < months) {
            possible.accept(Reason.of("X18.contract", months), draft -> draft.contractMonths = months);
        }
    }
}
