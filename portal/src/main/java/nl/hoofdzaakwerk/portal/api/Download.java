package nl.hoofdzaakwerk.portal.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Passes a service's file on to the browser, as it comes. */
public final class Download {
    private Download() {}

    /**
     * The file with the service's own type and name.
     *
     * @param fromService an answer with a body that was not read yet
     */
    public static Response of(Response fromService) {
        Response.ResponseBuilder answer = Response.ok(fromService.readEntity(InputStream.class));
        for (String header :
                new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_LENGTH}) {
            String value = fromService.getHeaderString(header);
            if (value != null) {
                answer.header(header, value);
            }
        }
        return answer.build();
    }
}
