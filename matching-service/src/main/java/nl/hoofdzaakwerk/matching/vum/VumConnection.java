package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Asks VUM over HTTP: a few questions at a time, each within a set time, an answer of a set size at most. Only what
 * cannot have arrived is sent once more. A questioner gives up after the set time, also when VUM keeps on dripping.
 */
@ApplicationScoped
@Bulkhead(VumConnection.AT_ONCE)
@Timeout(VumConnection.LONGEST_MILLIS)
@Retry(maxRetries = 1, delay = VumConnection.BEFORE_RETRY_MILLIS, retryOn = VumTrouble.Unreachable.class)
class VumConnection {
    /** A hundred matches of VUM take a tenth of it. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    static final int AT_ONCE = 4;
    static final long LONGEST_MILLIS = 15_000;
    static final long BEFORE_RETRY_MILLIS = 200;

    private final VumSettings settings;
    private final ObjectMapper mapper;
    private volatile VumApi api;

    VumConnection(VumSettings settings, ObjectMapper mapper) {
        this.settings = settings;
        this.mapper = mapper;
    }

    /** @throws VumTrouble when there is no answer */
    JsonNode vacancies(String question) {
        return ask(vum -> vum.vacancies(question));
    }

    /** @throws VumTrouble when there is no answer */
    JsonNode profiles(String question) {
        return ask(vum -> vum.profiles(question));
    }

    /** @throws VumTrouble when there is no answer */
    JsonNode vacancy(String id) {
        return ask(vum -> vum.vacancy(id));
    }

    /** @throws VumTrouble when there is no answer */
    JsonNode profile(String id) {
        return ask(vum -> vum.profile(id));
    }

    private JsonNode ask(Function<VumApi, InputStream> call) {
        try (InputStream answer = call.apply(api())) {
            byte[] bytes = answer == null ? new byte[0] : answer.readNBytes(MOST_BYTES + 1);
            if (bytes.length == 0 || bytes.length > MOST_BYTES) {
                throw new VumTrouble(VumTrouble.Kind.BROKEN, (String) null);
            }
            return mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new VumTrouble(VumTrouble.Kind.BROKEN, (String) null);
        } catch (ProcessingException | IOException e) {
            throw troubleOf(e);
        }
    }

    private static VumTrouble troubleOf(Exception e) {
        if (causes(e).anyMatch(TimeoutException.class::isInstance)) {
            return new VumTrouble(VumTrouble.Kind.SLOW, e);
        }
        if (causes(e).anyMatch(ConnectException.class::isInstance)) {
            return new VumTrouble.Unreachable(e);
        }
        return new VumTrouble(VumTrouble.Kind.BROKEN, e);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private VumApi api() {
        VumApi known = api;
        if (known == null) {
            known = connect();
            api = known;
        }
        return known;
    }

    private VumApi connect() {
        String from = settings.fromParty().orElseThrow();
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(settings.baseUrl().orElseThrow())
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .register(new VumRefusals())
                .header("X-VUM-berichtVersie", settings.messageVersion())
                .header("X-VUM-fromParty", from)
                .header("X-VUM-toParty", settings.toParty().orElseThrow())
                .header("X-VUM-viaParty", settings.viaParty().orElse(from))
                .header("API-Version", settings.apiVersion());
        settings.token().ifPresent(token -> builder.header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        return builder.build(VumApi.class);
    }
}
