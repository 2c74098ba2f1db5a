package nl.hoofdzaakwerk.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** The services that know what is due. One that is slow is not waited for as long as a page's only service would be. */
@ApplicationScoped
class DueServices {
    private static final int SECONDS = 5;

    private final Map<String, DueApi> byName = new LinkedHashMap<>();

    DueServices(
            @ConfigProperty(name = "quarkus.rest-client.trajectory.url") URI trajectory,
            @ConfigProperty(name = "quarkus.rest-client.employer.url") URI employer,
            @ConfigProperty(name = "quarkus.rest-client.matching.url") URI matching,
            @ConfigProperty(name = "quarkus.rest-client.reporting.url") URI reporting) {
        byName.put("trajectory-service", at(trajectory));
        byName.put("employer-service", at(employer));
        byName.put("matching-service", at(matching));
        byName.put("reporting-service", at(reporting));
    }

    Map<String, DueApi> byName() {
        return Collections.unmodifiableMap(byName);
    }

    @PreDestroy
    void close() throws IOException {
        for (DueApi service : byName.values()) {
            ((Closeable) service).close();
        }
    }

    private static DueApi at(URI address) {
        return RestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(SECONDS, TimeUnit.SECONDS)
                .readTimeout(SECONDS, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(DueApi.class);
    }
}
