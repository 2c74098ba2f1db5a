package nl.hoofdzaakwerk.portal.coach.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.work.EmployerApi.Employer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Names of employers beside work. Without employer-service the work itself is still shown. */
@ApplicationScoped
class Employers {
    private static final Logger LOG = Logger.getLogger(Employers.class);
    private static final int MOST_FOUND = 20;

    private final EmployerApi api;

    Employers(@RestClient EmployerApi api) {
        this.api = api;
    }

    /** Empty when the visitor may not see it, or employer-service does not answer. */
    Optional<Employer> find(UUID id) {
        try {
            return Optional.of(api.employer(id));
        } catch (ApiRefusal notForVisitor) {
            return Optional.empty();
        } catch (ProcessingException unreachable) {
            LOG.warnf(unreachable, "employer-service did not tell an employer's name");
            return Optional.empty();
        }
    }

    String name(UUID id) {
        return find(id).map(Employer::name).orElse("");
    }

    List<Employer> named(String name) {
        return api.search(Map.of("name", name, "limit", MOST_FOUND)).items();
    }
}
