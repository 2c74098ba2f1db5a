package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.DisclosureLevel;

/**
 * What is good to know of a pair and is never counted: the effect of work on income, the job agreement, what still has
 * to be asked, and what is no longer fresh (X20).
 */
final class Notes {

    static final String FRESHNESS = "X20.";

    private final FreshFor freshFor;
    private final LocalDate date;

    Notes(RuleSet rules, LocalDate date) {
        this.freshFor = rules.freshFor();
        this.date = date;
    }

    List<Reason> of(CandidateProfile candidate, VacancyProfile vacancy) {
        List<Reason> notes = new ArrayList<>();
        if (!freshFor.isCardFresh(candidate.toldAt(), date)) {
            notes.add(Reason.of("X20.old-card", FreshFor.ageOf(candidate.toldAt(), date)));
        }
        if (!freshFor.isVacancyFresh(vacancy.toldAt(), date)) {
            notes.add(Reason.of("X20.old-vacancy", FreshFor.ageOf(vacancy.toldAt(), date)));
        }
        addIncome(candidate.terms().incomeAdviceGiven(), notes);
        if (Boolean.TRUE.equals(vacancy.terms().countsForJobAgreement())) {
            notes.add(Reason.of("E3.note.job-agreement"));
        }
        if (Boolean.TRUE.equals(candidate.terms().jobCoachNeeded())
                && Interest.chosen(candidate, vacancy) == DisclosureLevel.NONE) {
            notes.add(Reason.of("E3.note.coach-undisclosed"));
        }
        addDemands(candidate, vacancy, notes);
        addStart(candidate, vacancy, notes);
        return notes;
    }

    private static void addIncome(Boolean adviceGiven, List<Reason> notes) {
        if (adviceGiven == null) {
            notes.add(Reason.of("E3.note.income-unknown"));
        } else {
            notes.add(Reason.of(adviceGiven ? "E3.note.income-discussed" : "E3.note.income-to-discuss"));
        }
    }

    private static void addDemands(CandidateProfile candidate, VacancyProfile vacancy, List<Reason> notes) {
        if (candidate.terms().drivingLicences() == null
                && !vacancy.terms().drivingLicences().isEmpty()) {
            notes.add(Reason.of("E3.note.licence-unknown", names(vacancy.terms().drivingLicences())));
        }
        if (candidate.terms().education() == null && StatutoryDemands.isEducationByLaw(vacancy.terms())) {
            notes.add(Reason.of("E3.note.education-unknown", vacancy.terms().education()));
        }
        if (vacancy.terms().certificateOfConduct()) {
            notes.add(Reason.of("E3.note.conduct"));
        }
    }

    private static String names(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void addStart(CandidateProfile candidate, VacancyProfile vacancy, List<Reason> notes) {
        LocalDate start = vacancy.terms().startDate();
        LocalDate needed = start == null || start.isBefore(date) ? date : start;
        if (candidate.availableFrom().isAfter(needed)) {
            notes.add(Reason.of("E3.note.available-later", candidate.availableFrom()));
        }
    }
}
