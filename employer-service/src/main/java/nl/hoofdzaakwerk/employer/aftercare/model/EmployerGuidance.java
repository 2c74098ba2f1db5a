package nl.hoofdzaakwerk.employer.aftercare.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * D9: what the employer is given with a placement: psycho-education, whom to call, and who there is guided. Open until
 * all three are known, or the work has ended.
 */
@Entity
@Table(name = "employer_guidance")
public class EmployerGuidance {
    private static final String GUIDE = "Geef psycho-educatie en spreek af wie de werkgever kan bellen";

    @Id
    private UUID placementId;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private LocalDate psychoEducation;

    @Enumerated(EnumType.STRING)
    private ContactFunction contactFunction;

    @Enumerated(EnumType.STRING)
    private EmployerFunction employerFunction;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected EmployerGuidance() {}

    /** @param dueDate by when it is to be given; empty for work that ended */
    public EmployerGuidance(Carer carer, Optional<LocalDate> dueDate) {
        this.placementId = carer.placementId();
        this.employerId = carer.employerId();
        this.region = carer.region();
        this.organisation = carer.organisation();
        this.nextStep = dueDate.map(day -> new NextStep(GUIDE, day)).orElse(null);
    }

    /**
     * What was given so far.
     *
     * @param psychoEducation day it was given
     * @param contactFunction whom the employer can call
     * @param employerFunction who there is guided
     */
    public record Given(
            Optional<LocalDate> psychoEducation,
            Optional<ContactFunction> contactFunction,
            Optional<EmployerFunction> employerFunction) {
        public boolean isComplete() {
            return psychoEducation.isPresent() && contactFunction.isPresent() && employerFunction.isPresent();
        }
    }

    /**
     * Replaces what was given.
     *
     * @param next what is to be done; empty to keep what was planned
     * @return why not; empty when it was kept
     */
    public Optional<Refusal> give(Given given, Optional<NextStep> next, String user, LocalDate today) {
        var ahead = given.psychoEducation().filter(day -> day.isAfter(today));
        if (ahead.isPresent()) {
            return Optional.of(Refusal.of("/psychoEducationDate", "D9", "education-ahead", today));
        }
        psychoEducation = given.psychoEducation().orElse(null);
        contactFunction = given.contactFunction().orElse(null);
        employerFunction = given.employerFunction().orElse(null);
        owner = user;
        nextStep = given.isComplete()
                ? null
                : next.orElseGet(
                        () -> Optional.ofNullable(nextStep).orElseGet(() -> new NextStep(GUIDE, today.plusWeeks(1))));
        return Optional.empty();
    }

    /** The work has ended. */
    public void end() {
        nextStep = null;
    }

    public UUID placementId() {
        return placementId;
    }

    public Given given() {
        return new Given(
                Optional.ofNullable(psychoEducation),
                Optional.ofNullable(contactFunction),
                Optional.ofNullable(employerFunction));
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
