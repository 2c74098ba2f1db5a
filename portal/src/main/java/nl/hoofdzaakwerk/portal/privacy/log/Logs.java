package nl.hoofdzaakwerk.portal.privacy.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.api.ServiceClients;

/** The logs of the four services, by name of the service. */
@ApplicationScoped
class Logs {
    private final Map<String, LogApi> services;

    Logs(ServiceClients clients) {
        services = clients.of(LogApi.class);
    }

    Part<ProcessingLine> processings(String service, UUID after, int limit) {
        Part<LogApi.Processing> found = services.get(service).processings(after, limit);
        return new Part<>(found.items().stream().map(LogApi.Processing::line).toList(), found.next());
    }

    Part<CallLine> calls(String service, UUID after, int limit) {
        return services.get(service).calls(after, limit);
    }
}
