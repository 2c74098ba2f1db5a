package nl.hoofdzaakwerk.portal.start;

import nl.hoofdzaakwerk.portal.api.NextStep;

/**
 * Something open with what is next.
 *
 * @param kind what it is, a code
 * @param link where the service has it, e.g. {@code trajectory-service/v1/trajectories/…}
 */
record DueItem(String kind, String link, NextStep nextStep, String owner, long daysOverdue) {

    /** The same, told by this service. */
    DueItem of(String service) {
        return new DueItem(kind, service + link, nextStep, owner, daysOverdue);
    }

    /** What is shown of it: with the page of the portal about it, or empty. */
    Line at(String page) {
        return new Line(kind, page, nextStep, owner, daysOverdue);
    }

    /** A line of the list. */
    record Line(String kind, String page, NextStep nextStep, String owner, long daysOverdue) {}
}
