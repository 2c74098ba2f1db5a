package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.vacancy.model.ExpiryWarningPolicy;
import nl.hoofdzaakwerk.employer.vacancy.model.FollowUpRule;
import nl.hoofdzaakwerk.employer.vacancy.model.PositionOutcome;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * What happens to vacancies: opened, changed, filled, closed, expired, opened again (rules D5, P6); each is published
 * at once.
 */
@ApplicationScoped
public class VacancyWork {
    private final Vacancies vacancies;
    private final VacancyReopenings reopenings;
    private final VacancyPublisher publisher;
    private final OfferReader offers;
    private final FollowUpRules followUp;
    private final Pipelines pipelines;
    private final Refusals refusals;
    private final Clock clock;

    VacancyWork(
            Vacancies vacancies,
            VacancyReopenings reopenings,
            VacancyPublisher publisher,
            OfferReader offers,
            FollowUpRules followUp,
            Pipelines pipelines,
            Refusals refusals,
            Clock clock) {
        this.vacancies = vacancies;
        this.reopenings = reopenings;
        this.publisher = publisher;
        this.offers = offers;
        this.followUp = followUp;
        this.pipelines = pipelines;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Opens a vacancy and moves the employer to {@code VACANCY_OPENED} where D1 allows that. The caller looks after it.
     *
     * @throws nl.hoofdzaakwerk.kit.api.Problem 400 or 409 when what is offered contradicts itself or a rule
     */
    public Vacancy open(Employer employer, OfferBody body, Caller caller) {
        var offer = offers.read(body);
        var rule = followUp.of(employer.region(), today());
        var reasons = new ArrayList<Refusal>();
        Vacancy.check(offer, today()).ifPresent(reasons::add);
        given(body.nextStep())
                .flatMap(step -> ExpiryWarningPolicy.check(step, offer.closesOn(), rule, today()))
                .ifPresent(reasons::add);
        requireNone(reasons);
        pipelines.follow(employer.id(), StepOrigin.VACANCY, PipelineStage.VACANCY_OPENED, offer.opensOn());
        var vacancy = new Vacancy(
                Ids.next(),
                employer.id(),
                employer.region(),
                caller.organisation(),
                caller.user(),
                offer,
                given(body.nextStep()).orElseGet(() -> ExpiryWarningPolicy.usual(offer.closesOn(), rule, today())));
        vacancies.persist(vacancy);
        publisher.publish(vacancy);
        return vacancy;
    }

    void change(Vacancy vacancy, OfferBody body) {
        var rule = ruleFor(vacancy);
        requireNone(vacancy.change(offers.read(body), rule, today()));
        given(body.nextStep()).filter(_ -> vacancy.state().isOpen()).ifPresent(step -> plan(vacancy, step));
        publisher.publish(vacancy);
    }

    void plan(Vacancy vacancy, NextStep step) {
        requireNone(vacancy.plan(step, ruleFor(vacancy), today()));
        vacancies.flush();
    }

    void reopen(Vacancy vacancy, ReopeningBody body, Caller caller) {
        var reopening = new VacancyReopening(Ids.next(), vacancy, caller, today());
        requireNone(vacancy.reopen(
                Optional.ofNullable(body.closesOn()), given(body.nextStep()), ruleFor(vacancy), today()));
        reopenings.persist(reopening);
        publisher.publish(vacancy);
    }

    void close(Vacancy vacancy, ClosingBody body) {
        var on = Optional.ofNullable(body.closedOn()).orElseGet(this::today);
        requireNone(vacancy.close(body.reason(), on, today()));
        publisher.publish(vacancy);
    }

    /**
     * A placement takes a position, see {@link Vacancy#takePosition}.
     *
     * @throws IllegalArgumentException when this employer has no such vacancy
     */
    public PositionOutcome takePosition(UUID vacancyId, UUID employerId) {
        var vacancy = vacancies
                .lock(vacancyId)
                .filter(found -> found.employerId().equals(employerId))
                .orElseThrow(
                        () -> new IllegalArgumentException("employer " + employerId + " has no vacancy " + vacancyId));
        var outcome = vacancy.takePosition(today());
        if (outcome == PositionOutcome.TAKEN) {
            publisher.publish(vacancy);
        }
        return outcome;
    }

    /** Tells matching what is open once more, unless it has ended meanwhile. */
    public void tellAgain(UUID vacancyId) {
        vacancies.lock(vacancyId).filter(vacancy -> vacancy.state().isOpen()).ifPresent(publisher::publish);
    }

    /** @return how many vacancies expired, at most the limit */
    int expire(int limit) {
        var overdue = vacancies.overdue(today(), limit);
        overdue.stream()
                .map(vacancies::lock)
                .flatMap(Optional::stream)
                .filter(vacancy -> vacancy.expire(today()))
                .forEach(publisher::publish);
        return overdue.size();
    }

    private FollowUpRule ruleFor(Vacancy vacancy) {
        return followUp.of(vacancy.region(), today());
    }

    private static Optional<NextStep> given(NextStepInput input) {
        return Optional.ofNullable(input).map(NextStepInput::toNextStep);
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
