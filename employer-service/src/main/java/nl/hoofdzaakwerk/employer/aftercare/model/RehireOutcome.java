package nl.hoofdzaakwerk.employer.aftercare.model;

/** What the employer says after a drop-out; {@code REHIRED} when the next placement began. */
public enum RehireOutcome {
    NEXT_CANDIDATE,
    RETURN,
    LATER,
    NO_FURTHER_PLACE,
    REHIRED
}
