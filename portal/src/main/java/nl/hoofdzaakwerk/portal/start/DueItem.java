package nl.hoofdzaakwerk.portal.start;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.NextStep;

/**
 * Something open with what is next.
 *
 * @param kind what it is, a code
 * @param link where the service has it, e.g. {@code trajectory-service/v1/trajectories/…}
 * @param owner the user or function it was given to; null until somebody takes it
 * @param ownerName how the visitor's organisation calls the owner; null when the service does not say
 * @param subjectName the person it is about; null when there is none, or the visitor may not see who that is
 * @param employerName the employer it is about; null when there is none
 */
record DueItem(
        String kind,
        String link,
        NextStep nextStep,
        String owner,
        String ownerName,
        long daysOverdue,
        String subjectName,
        String employerName) {
    private static final int LENGTH_OF_ID = 36;

    /** The same, told by this service. */
    DueItem of(String service) {
        return new DueItem(kind, service + link, nextStep, owner, ownerName, daysOverdue, subjectName, employerName);
    }

    /** The person or employer it is about; empty when there is none. */
    String about() {
        return Stream.of(subjectName, employerName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /**
     * What its owner is called; empty until somebody takes it.
     *
     * @param self what services call the visitor
     * @param colleague what somebody is called of whom only an id is known
     */
    String who(Set<String> self, String you, String colleague) {
        if (owner == null) {
            return "";
        }
        if (self.contains(owner)) {
            return you;
        }
        if (ownerName != null) {
            return ownerName;
        }
        return owner.length() == LENGTH_OF_ID ? colleague : owner;
    }

    /** What is shown of it: with the page of the portal about it, or empty, and what its owner is called. */
    Line at(String page, String who) {
        return new Line(kind, page, nextStep, about(), who, daysOverdue);
    }

    /** A line of the list. */
    record Line(String kind, String page, NextStep nextStep, String about, String who, long daysOverdue) {}
}
