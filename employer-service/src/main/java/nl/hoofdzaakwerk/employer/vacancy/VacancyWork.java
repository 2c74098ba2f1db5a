package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.vacancy.model.PositionOutcome;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What happens to vacancies: opened, changed, filled, closed, expired (rule D5); each is published at once. */
@ApplicationScoped
public class VacancyWork {
    private final Vacancies vacancies;
    private final VacancyPublisher publisher;
    private final OfferReader offers;
    private final Pipelines pipelines;
    private final Refusals refusals;
    private final Clock clock;

    VacancyWork(
            Vacancies vacancies,
            VacancyPublisher publisher,
            OfferReader offers,
            Pipelines pipelines,
            Refusals refusals,
            Clock clock) {
        this.vacancies = vacancies;
        this.publisher = publisher;
        this.offers = offers;
        this.pipelines = pipelines;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Opens a vacancy and moves the employer to {@code VACANCY_OPENED} where D1 allows that. */
    Vacancy open(Employer employer, OfferBody body, Caller caller) {
        var offer = offers.read(body);
        Vacancy.check(offer, today()).ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
        pipelines.follow(employer.id(), StepOrigin.VACANCY, PipelineStage.VACANCY_OPENED, offer.opensOn());
        var vacancy = new Vacancy(Ids.next(), employer.id(), employer.region(), caller.organisation(), offer);
        vacancies.persist(vacancy);
        publisher.publish(vacancy);
        return vacancy;
    }

    void change(Vacancy vacancy, OfferBody body) {
        requireNone(vacancy.change(offers.read(body), today()));
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

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
