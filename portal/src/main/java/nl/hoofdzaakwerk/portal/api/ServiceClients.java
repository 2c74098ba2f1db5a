package nl.hoofdzaakwerk.portal.api;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Clients for what all four services give in the same way: one interface, asked at four addresses. Such an interface is
 * annotated like any other client, but is not registered with the address of one service.
 */
@ApplicationScoped
public class ServiceClients {
    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final Queue<Closeable> opened = new ConcurrentLinkedQueue<>();
    private final long connectTimeout;
    private final long readTimeout;

    ServiceClients(
            @ConfigProperty(name = "quarkus.rest-client.trajectory.url") URI trajectory,
            @ConfigProperty(name = "quarkus.rest-client.employer.url") URI employer,
            @ConfigProperty(name = "quarkus.rest-client.matching.url") URI matching,
            @ConfigProperty(name = "quarkus.rest-client.reporting.url") URI reporting,
            @ConfigProperty(name = "quarkus.rest-client.connect-timeout") long connectTimeout,
            @ConfigProperty(name = "quarkus.rest-client.read-timeout") long readTimeout) {
        addresses.put(Services.TRAJECTORY, trajectory);
        addresses.put(Services.EMPLOYER, employer);
        addresses.put(Services.MATCHING, matching);
        addresses.put(Services.REPORTING, reporting);
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
    }

    /**
     * A client of each service, by name of the service, in the order of {@link Services#ALL}. They are closed with the
     * application: ask for them once.
     */
    public <T> Map<String, T> of(Class<T> api) {
        Map<String, T> clients = new LinkedHashMap<>();
        addresses.forEach((service, address) -> clients.put(service, at(address, api)));
        return clients;
    }

    private <T> T at(URI address, Class<T> api) {
        T client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(connectTimeout, TimeUnit.MILLISECONDS)
                .readTimeout(readTimeout, TimeUnit.MILLISECONDS)
                .build(api);
        opened.add((Closeable) client);
        return client;
    }

    @PreDestroy
    void close() throws IOException {
        for (Closeable client : opened) {
            client.close();
        }
    }
}
