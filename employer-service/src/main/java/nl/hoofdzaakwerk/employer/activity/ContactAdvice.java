package nl.hoofdzaakwerk.employer.activity;

import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What somebody who has contact with an employer should know of others; advice only, it stops nothing. */
public interface ContactAdvice {
    /** @return why this contact may come at a bad moment */
    Optional<Refusal> about(UUID employerId, Caller caller);
}
