package nl.hoofdzaakwerk.portal.privacy.operations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Readiness of a service, on its management port; it tells of no data and asks for no token. */
@Path("/q/health/ready")
interface HealthApi {

    /** What a service says of itself. */
    record Readiness(String status, List<Check> checks) {}

    /** One thing the service needs. */
    record Check(String name, String status) {
        public boolean isUp() {
            return status.equals("UP");
        }
    }

    /** 503 with the same content when the service is not ready. */
    @GET
    Response ready();
}
