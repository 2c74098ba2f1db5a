package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.discipline.model.Asked;
import nl.hoofdzaakwerk.reporting.discipline.model.AskingPolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.DataQuestion;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthFigures;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionState;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRule;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationPolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationPolicy.Breach;

/**
 * P4: checks a month against the rules in force, asks about each that is broken, and closes the questions of those that
 * are kept now. Needs a system transaction.
 */
@ApplicationScoped
class Validation {
    private final MonthFacts facts;
    private final ValidationRules validationRules;
    private final ReportingRules reportingRules;
    private final Questions questions;
    private final TransactionLocks locks;
    private final Clock clock;

    Validation(
            MonthFacts facts,
            ValidationRules validationRules,
            ReportingRules reportingRules,
            Questions questions,
            TransactionLocks locks,
            Clock clock) {
        this.facts = facts;
        this.validationRules = validationRules;
        this.reportingRules = reportingRules;
        this.questions = questions;
        this.locks = locks;
        this.clock = clock;
    }

    void check(ReportingMonth month) {
        locks.take("validation " + month.id());
        ReportingRule rule = reportingRules.of(month.kind(), month.region(), month.month());
        MonthFigures figures = facts.figures(month, rule.lateAfterDays());
        List<Breach> breaches = ValidationPolicy.breaches(validationRules.inForce(month.month()), figures);
        Map<String, List<DataQuestion>> asked = questions.ofValidation(month).stream()
                .collect(Collectors.groupingBy(question -> question.about().topic()));
        breaches.forEach(
                breach -> ask(month, breach, asked.getOrDefault(breach.rule().code(), List.of()), rule));
        Set<String> broken =
                breaches.stream().map(breach -> breach.rule().code()).collect(Collectors.toSet());
        asked.forEach((code, about) -> {
            if (!broken.contains(code)) {
                about.forEach(this::closeIfOpen);
            }
        });
    }

    private void ask(ReportingMonth month, Breach breach, List<DataQuestion> earlier, ReportingRule rule) {
        earlier.stream()
                .filter(question -> question.state() == QuestionState.OPEN)
                .forEach(question -> question.observe(breach.observed(), breach.bound()));
        if (AskingPolicy.asks(earlier, breach.observed(), breach.bound())) {
            DataQuestion question = new DataQuestion(
                    Ids.next(),
                    Asked.of(month, breach.rule()),
                    breach.rule().question(),
                    LocalDate.now(clock),
                    rule.answerDays());
            question.observe(breach.observed(), breach.bound());
            questions.persist(question);
        }
    }

    private void closeIfOpen(DataQuestion question) {
        if (question.state() != QuestionState.CLOSED) {
            question.holdsNow(LocalDate.now(clock));
        }
    }
}
