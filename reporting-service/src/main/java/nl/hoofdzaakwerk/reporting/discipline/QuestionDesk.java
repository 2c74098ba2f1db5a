package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.discipline.model.Asked;
import nl.hoofdzaakwerk.reporting.discipline.model.AskingPolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.DataQuestion;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionSource;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionState;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionText;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRule;

/** P4, X28: asks whoever can mend the data, and follows it up. Refusals are thrown as a 409 problem. */
@ApplicationScoped
public class QuestionDesk {
    private static final int FALLBACK_DAYS = 14;

    private final Questions questions;
    private final Duties duties;
    private final ReportingRules rules;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    QuestionDesk(
            Questions questions,
            Duties duties,
            ReportingRules rules,
            TransactionLocks locks,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.questions = questions;
        this.duties = duties;
        this.rules = rules;
        this.locks = locks;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Asks an organisation about a figure, unless the same was asked ({@link AskingPolicy}). Needs a system
     * transaction.
     *
     * @return whether it was asked
     */
    public boolean askOnce(Asked about, QuestionText text) {
        lock(about);
        if (!AskingPolicy.asksOfYear(questions.about(about), today())) {
            return false;
        }
        questions.persist(new DataQuestion(Ids.next(), about, text, today(), answerDays(about)));
        return true;
    }

    /** F10: of fewer people than this nothing is said to others. */
    public int threshold() {
        return rules.threshold(today());
    }

    /** There is nothing to ask about it any more. Needs a system transaction. */
    public void settle(Asked about) {
        lock(about);
        questions.about(about).stream()
                .filter(question -> question.state() != QuestionState.CLOSED)
                .forEach(question -> question.holdsNow(today()));
    }

    /** A regional director or the programme manager asks. */
    DataQuestion ask(QuestionInput.NewQuestion wanted) {
        Asked about = new Asked(
                wanted.organisation(),
                wanted.region(),
                Optional.ofNullable(wanted.month()).map(YearMonth::from),
                QuestionSource.ASKED,
                wanted.topic(),
                false);
        if (!callers.get().worksIn(wanted.region())) {
            refusals.check(Optional.of(Refusal.at("/region", "F8.not-your-region")));
        }
        if (duties.of(wanted.organisation(), wanted.region()).isEmpty()) {
            refusals.check(Optional.of(Refusal.at("/organisation", "P4.no-such-reporter")));
        }
        lock(about);
        if (isAsked(about)) {
            refusals.check(Optional.of(Refusal.at("/topic", "P4.asked-already")));
        }
        DataQuestion question = new DataQuestion(
                Ids.next(), about, new QuestionText(wanted.question(), wanted.question()), today(), answerDays(about));
        questions.persist(question);
        return question;
    }

    DataQuestion answer(UUID id, QuestionInput.NewAnswer given) {
        DataQuestion question = own(id);
        refusals.check(question.answer(
                given.outcome(),
                given.answer(),
                Boolean.TRUE.equals(given.share()),
                today(),
                answerDays(question.about())));
        return question;
    }

    DataQuestion plan(DataQuestion question, QuestionInput.Plan wanted) {
        refusals.check(question.give(wanted.owner(), wanted.nextStep().toNextStep()));
        return question;
    }

    DataQuestion close(UUID id) {
        DataQuestion question = locked(id);
        refusals.check(question.close(today()));
        return question;
    }

    DataQuestion giveBack(UUID id, String reason) {
        DataQuestion question = locked(id);
        refusals.check(question.giveBack(reason, today(), answerDays(question.about())));
        return question;
    }

    /** @throws Problem 403 when it is asked of another organisation */
    DataQuestion own(UUID id) {
        DataQuestion question = locked(id);
        if (!question.about().organisation().equals(callers.get().organisation())) {
            throw Problem.forbidden("asked-answers");
        }
        return question;
    }

    private DataQuestion locked(UUID id) {
        return questions.lock(id).orElseThrow(Problem::notFound);
    }

    private void lock(Asked about) {
        locks.take(
                "question " + about.organisation() + " " + about.region() + " " + about.source() + " " + about.topic());
    }

    private boolean isAsked(Asked about) {
        return questions.about(about).stream().anyMatch(question -> question.state() != QuestionState.CLOSED);
    }

    /** As the rule of the organisation's kind says; two weeks for one that has no duty. */
    private int answerDays(Asked about) {
        List<ReportingDuty> known = duties.of(about.organisation(), about.region());
        return known.stream()
                .findFirst()
                .map(duty -> rules.of(duty.kind(), duty.region(), YearMonth.now(clock)))
                .map(ReportingRule::answerDays)
                .orElse(FALLBACK_DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
