package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.EmployerChanged;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.vacancy.model.Demands;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/** Tells matching and reporting what is open, and that it no longer is (rules D5, D6 and E6). */
@ApplicationScoped
class VacancyPublisher {
    private final Employers employers;
    private final Vacancies vacancies;
    private final Outbox outbox;
    private final Clock clock;

    VacancyPublisher(Employers employers, Vacancies vacancies, Outbox outbox, Clock clock) {
        this.employers = employers;
        this.vacancies = vacancies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes the vacancy as it is now open, or a tombstone when it has ended. */
    void publish(Vacancy vacancy) {
        if (vacancy.openPositions() == 0) {
            outbox.tombstone(EventType.VACANCY_PUBLISHED, vacancy.id());
        } else {
            outbox.publish(event(vacancy));
        }
    }

    /** Open vacancies carry the employer's name, so they follow it. */
    void follow(@Observes EmployerChanged change) {
        vacancies.openOf(change.employerId()).forEach(this::publish);
    }

    private VacancyPublished event(Vacancy vacancy) {
        var offer = vacancy.offer();
        return new VacancyPublished(
                vacancy.id(),
                vacancy.employerId(),
                employerName(vacancy.employerId()),
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
                terms(offer));
    }

    private static VacancyTerms terms(Offer offer) {
        var demands = offer.demands();
        return new VacancyTerms(
                offer.timetable().parts(),
                demands.drivingLicences(),
                demands.certificateOfConduct(),
                demands.dutch().orElse(null),
                demands.education().map(Demands.Education::level).orElse(null),
                demands.education().map(Demands.Education::strength).orElse(null),
                offer.startDate().orElse(null));
    }

    private String employerName(UUID employerId) {
        return employers.findById(employerId).profile().name();
    }
}
