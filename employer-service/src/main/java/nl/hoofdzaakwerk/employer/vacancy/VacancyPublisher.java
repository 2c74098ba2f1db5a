package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.relation.EmployerChanged;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.WillingnessSource;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/** Tells matching and reporting what is open, and that it no longer is (rules D5, D6 and E6). */
@ApplicationScoped
class VacancyPublisher {
    private final Employers employers;
    private final Vacancies vacancies;
    private final WillingnessSource willingness;
    private final Outbox outbox;
    private final Clock clock;

    VacancyPublisher(
            Employers employers, Vacancies vacancies, WillingnessSource willingness, Outbox outbox, Clock clock) {
        this.employers = employers;
        this.vacancies = vacancies;
        this.willingness = willingness;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes the vacancy as it is now open, or a tombstone when it has ended. */
    void publish(Vacancy vacancy) {
        if (vacancy.openPositions() == 0) {
            outbox.tombstone(EventType.VACANCY_PUBLISHED, vacancy.id());
        } else {
            var band = willingness.band(vacancy.employerId());
            vacancy.tellWith(band);
            outbox.publish(event(vacancy, band));
        }
    }

    /** Open vacancies carry the employer's name and sector, so they follow it. */
    void follow(@Observes EmployerChanged change) {
        vacancies.openOf(change.employerId()).forEach(this::publish);
    }

    private VacancyPublished event(Vacancy vacancy, Optional<WillingnessBand> band) {
        var offer = vacancy.offer();
        var employer = employers.findById(vacancy.employerId()).profile();
        return new VacancyPublished(
                vacancy.id(),
                vacancy.employerId(),
                employer.name(),
                vacancy.region(),
                vacancy.organisation(),
                offer.title(),
                offer.occupation(),
                offer.hours().minimum(),
                offer.hours().maximum(),
                vacancy.openPositions(),
                offer.postcode4(),
                offer.conditions(),
                offer.opensOn(),
                offer.closesOn().orElse(null),
                clock.instant(),
                PublishedTerms.of(offer, SbiSection.valueOf(employer.sector().section()), band));
    }
}
