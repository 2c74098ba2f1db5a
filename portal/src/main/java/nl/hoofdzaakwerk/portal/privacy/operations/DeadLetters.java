package nl.hoofdzaakwerk.portal.privacy.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.api.ServiceClients;
import org.jboss.logging.Logger;

/** Dead letters of the four services, by name of the service. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int MOST = 100;

    private final Map<String, DeadLetterApi> services;

    DeadLetters(ServiceClients clients) {
        services = clients.of(DeadLetterApi.class);
    }

    Part<DeadLetter> of(String service, UUID after, int limit) {
        return services.get(service).list(after, limit);
    }

    DeadLetter replay(String service, String id) {
        return services.get(service).replay(id);
    }

    /** How many of the newest hundred still wait; empty when the service does not say. */
    OptionalLong waiting(String service) {
        return newest(service)
                .map(part -> OptionalLong.of(
                        part.items().stream().filter(DeadLetter::isWaiting).count()))
                .orElseGet(OptionalLong::empty);
    }

    private Optional<Part<DeadLetter>> newest(String service) {
        try {
            return Optional.of(services.get(service).list(null, MOST));
        } catch (ApiRefusal refusal) {
            if (refusal.status() < 500) {
                throw refusal;
            }
            return Optional.empty();
        } catch (ProcessingException unreachable) {
            LOG.warnf(unreachable, "%s did not give its dead letters", service);
            return Optional.empty();
        }
    }
}
