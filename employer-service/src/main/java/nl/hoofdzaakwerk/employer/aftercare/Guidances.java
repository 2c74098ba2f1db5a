package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;

/** What employers are given, by placement. */
@ApplicationScoped
class Guidances implements PanacheRepositoryBase<EmployerGuidance, UUID> {}
