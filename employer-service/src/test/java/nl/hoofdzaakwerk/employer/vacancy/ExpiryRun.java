package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have the expiry now instead of at its hour. */
@ApplicationScoped
public class ExpiryRun {
    private final VacancyExpiry expiry;

    ExpiryRun(VacancyExpiry expiry) {
        this.expiry = expiry;
    }

    public void now() {
        expiry.expireAll();
    }
}
