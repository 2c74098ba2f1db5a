package nl.hoofdzaakwerk.employer.wish.model;

/** What the employer made of a visit: welcome for the next one, no more visits, or it goes along with the proposal. */
public enum VisitOutcome {
    WELCOME,
    REFUSED,
    AGREED
}
