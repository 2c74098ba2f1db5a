package nl.hoofdzaakwerk.portal.api;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.portal.text.PortalMessages;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Reads a service's problem+json (RFC 9457). Services say what is wrong in the visitor's language; only where they
 * speak of values of their API do visitors read other words.
 */
public class ApiProblems implements ResponseExceptionMapper<ApiRefusal> {
    private static final int CHANGED_MEANWHILE = 412;

    /** What of a problem is read. */
    record Problem(String title, String detail, List<ApiRefusal.Reason> errors) {}

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public ApiRefusal toThrowable(Response response) {
        boolean problem = response.getMediaType() != null
                && response.getMediaType().getSubtype().endsWith("json")
                && response.hasEntity();
        if (!problem) {
            return new ApiRefusal(response.getStatus(), "", List.of());
        }
        Problem read = response.readEntity(Problem.class);
        PortalMessages said = Arc.container().instance(Texts.class).get().of(PortalMessages.class);
        if (response.getStatus() == CHANGED_MEANWHILE) {
            return new ApiRefusal(CHANGED_MEANWHILE, said.changedMeanwhile(), List.of());
        }
        List<ApiRefusal.Reason> reasons = read.errors() == null
                ? List.of()
                : read.errors().stream().map(reason -> plain(reason, said)).toList();
        return new ApiRefusal(response.getStatus(), read.detail(), reasons);
    }

    private static ApiRefusal.Reason plain(ApiRefusal.Reason reason, PortalMessages said) {
        String plain = said.wrong(reason.code());
        return plain.isBlank() ? reason : new ApiRefusal.Reason(reason.pointer(), reason.code(), plain, reason.rule());
    }
}
