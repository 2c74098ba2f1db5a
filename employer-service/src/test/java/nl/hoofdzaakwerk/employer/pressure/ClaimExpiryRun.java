package nl.hoofdzaakwerk.employer.pressure;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have the expiry now instead of at its hour. */
@ApplicationScoped
public class ClaimExpiryRun {
    private final ClaimExpiry expiry;

    ClaimExpiryRun(ClaimExpiry expiry) {
        this.expiry = expiry;
    }

    public void now() {
        expiry.expireAll();
    }
}
