package nl.hoofdzaakwerk.testkit.architecture.violations.clean;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;

/** Breaks no rule. */
class Careful {

    @GET
    @RolesAllowed("coach@GGZ")
    public String closed() {
        return "";
    }
}
