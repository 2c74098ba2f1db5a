package nl.hoofdzaakwerk.portal.privacy.operations;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.Services;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.logging.Logger;

/** Whether each service is ready. A service that does not answer is not. */
@ApplicationScoped
class Health {
    private static final Logger LOG = Logger.getLogger(Health.class);
    private static final int SECONDS = 3;

    private final Map<String, HealthApi> services;

    /**
     * A service's state.
     *
     * @param reached whether the service said anything
     */
    record State(String service, boolean ready, boolean reached, List<HealthApi.Check> checks) {}

    Health(
            @ConfigProperty(name = "hw.trajectory-service.management", defaultValue = "http://127.0.0.1:28201")
                    URI trajectory,
            @ConfigProperty(name = "hw.employer-service.management", defaultValue = "http://127.0.0.1:28202")
                    URI employer,
            @ConfigProperty(name = "hw.matching-service.management", defaultValue = "http://127.0.0.1:28203")
                    URI matching,
            @ConfigProperty(name = "hw.reporting-service.management", defaultValue = "http://127.0.0.1:28204")
                    URI reporting) {
        services = Map.of(
                        Services.TRAJECTORY, trajectory,
                        Services.EMPLOYER, employer,
                        Services.MATCHING, matching,
                        Services.REPORTING, reporting)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> at(entry.getValue())));
    }

    State of(String service) {
        try (Response answer = services.get(service).ready()) {
            HealthApi.Readiness read = answer.readEntity(HealthApi.Readiness.class);
            return new State(service, read.status().equals("UP"), true, read.checks());
        } catch (ProcessingException | IllegalStateException silent) {
            LOG.warnf(silent, "%s does not say whether it is ready", service);
            return new State(service, false, false, List.of());
        }
    }

    @PreDestroy
    void close() throws IOException {
        for (HealthApi service : services.values()) {
            ((Closeable) service).close();
        }
    }

    private static HealthApi at(URI management) {
        return RestClientBuilder.newBuilder()
                .baseUri(management)
                .connectTimeout(SECONDS, TimeUnit.SECONDS)
                .readTimeout(SECONDS, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(HealthApi.class);
    }
}
