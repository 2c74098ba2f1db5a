package nl.hoofdzaakwerk.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** For which organisation and in which language a service is asked, and the key that makes a repeated form harmless. */
@ApplicationScoped
public class ApiHeaders implements ClientHeadersFactory {
    private final Visitor visitor;
    private final RepeatKeys keys;

    ApiHeaders(Visitor visitor, RepeatKeys keys) {
        this.visitor = visitor;
        this.keys = keys;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.putSingle(HttpHeaders.ACCEPT_LANGUAGE, visitor.locale().getLanguage());
        headers.putSingle("Idempotency-Key", keys.next().toString());
        visitor.membership().ifPresent(membership -> headers.putSingle("Hw-Organisation", membership.alias()));
        return headers;
    }
}
