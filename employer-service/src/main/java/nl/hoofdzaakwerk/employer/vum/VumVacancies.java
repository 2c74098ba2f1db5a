package nl.hoofdzaakwerk.employer.vum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vum.model.FieldRules;
import nl.hoofdzaakwerk.employer.vum.model.IscoUri;
import nl.hoofdzaakwerk.employer.vum.model.VumQuestion;
import nl.hoofdzaakwerk.employer.vum.model.VumVacancy;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Answers VUM's questions; reads as a part of the system, for who asks belongs to no region. */
@ApplicationScoped
class VumVacancies {
    private static final String SYSTEM = "vum";
    private static final String BETWEEN_TASKS = "; ";

    private final SharedVacancies shared;
    private final Employers employers;
    private final Tenancy tenancy;

    VumVacancies(SharedVacancies shared, Employers employers, Tenancy tenancy) {
        this.shared = shared;
        this.employers = employers;
        this.tenancy = tenancy;
    }

    /** At most so many, newest first. */
    List<VumVacancy> find(VumQuestion question, int limit) {
        return tenancy.asSystem(SYSTEM, () -> tell(shared.find(question, limit)));
    }

    /** With its description; empty when it is not shared, not open or not there. */
    Optional<VumVacancy> find(UUID id) {
        return tenancy.asSystem(
                SYSTEM, () -> tell(shared.find(id).stream().toList()).stream().findFirst());
    }

    private List<VumVacancy> tell(List<Vacancy> vacancies) {
        var profiles =
                employers.byId(vacancies.stream().map(Vacancy::employerId).collect(Collectors.toSet()));
        return vacancies.stream()
                .map(vacancy -> tell(vacancy, profiles.get(vacancy.employerId()).profile()))
                .toList();
    }

    private static VumVacancy tell(Vacancy vacancy, EmployerProfile employer) {
        var offer = vacancy.offer();
        var sector =
                employer.sector().code().stream().map(VumVacancy.Sector::new).toList();
        return new VumVacancy(
                vacancy.id().toString(),
                FieldRules.fit(offer.title(), FieldRules.LONGEST_NAME),
                description(offer),
                offer.closesOn().orElse(null),
                new VumVacancy.Beroep(IscoUri.of(offer.occupation())),
                sector,
                new VumVacancy.Adres(offer.postcode4().value()),
                terms(offer),
                new VumVacancy.Werktijden(offer.hours().minimum(), offer.hours().maximum()),
                offer.contractMonths().stream()
                        .map(_ -> VumVacancy.Contractvorm.LIMITED)
                        .toList(),
                new VumVacancy.Werkgever(employer.name(), sector),
                offer.demands().drivingLicences().stream()
                        .map(licence -> new VumVacancy.Rijbewijs(licence.name()))
                        .toList());
    }

    private static String description(Offer offer) {
        var tasks = String.join(BETWEEN_TASKS, offer.tasks());
        return FieldRules.fit(
                tasks.isBlank() ? offer.title() : offer.title() + ": " + tasks, FieldRules.LONGEST_DESCRIPTION);
    }

    private static VumVacancy.ArbeidsVoorwaarden terms(Offer offer) {
        return new VumVacancy.ArbeidsVoorwaarden(
                offer.startDate().orElse(null),
                offer.startDate()
                        .flatMap(start -> offer.contractMonths()
                                .map(months -> start.plusMonths(months).minusDays(1)))
                        .orElse(null),
                offer.wage()
                        .map(wage -> "€ " + wage.euros().toPlainString().replace('.', ',') + " bruto per uur")
                        .orElse(null));
    }
}
