package nl.hoofdzaakwerk.employer.commitment;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have the expiry now instead of at its hour. */
@ApplicationScoped
public class CommitmentExpiryRun {
    private final CommitmentExpiry expiry;

    CommitmentExpiryRun(CommitmentExpiry expiry) {
        this.expiry = expiry;
    }

    public void now() {
        expiry.expireAll();
    }
}
