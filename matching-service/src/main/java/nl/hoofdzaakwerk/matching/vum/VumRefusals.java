package nl.hoofdzaakwerk.matching.vum;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads VUM's statuses; what VUM says in the body of a refusal is not read. */
class VumRefusals implements ResponseExceptionMapper<VumTrouble> {

    @Override
    public VumTrouble toThrowable(Response response) {
        return new VumTrouble(kindOf(response.getStatus()), response.getHeaderString(HttpHeaders.RETRY_AFTER));
    }

    static VumTrouble.Kind kindOf(int status) {
        return switch (status) {
            case 400, 404 -> VumTrouble.Kind.QUESTION_REFUSED;
            case 401, 403 -> VumTrouble.Kind.NOT_LET_IN;
            case 429 -> VumTrouble.Kind.TOO_OFTEN;
            case 503 -> VumTrouble.Kind.UNAVAILABLE;
            default -> VumTrouble.Kind.FAILED;
        };
    }
}
