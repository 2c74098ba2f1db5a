package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.DisclosedWork;

/** What clients released, by placement. */
@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {
    /** Nothing without a release. */
    DisclosedWork of(UUID placement) {
        return findByIdOptional(placement).map(Disclosure::work).orElse(DisclosedWork.NOTHING);
    }
}
