package nl.hoofdzaakwerk.testkit.architecture.violations.dirty;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Instant;
import java.time.LocalDate;

/** Breaks every rule of a feature once, on purpose. */
class Careless {

    @Inject
    LocalDate injected;

    @GET
    public Instant open() {
        System.out.println("printed");
        return Instant.now();
    }

    @POST
    public void store() {}
}
