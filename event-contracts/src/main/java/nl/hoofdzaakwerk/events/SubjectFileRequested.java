package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A person asked for the own file (AVG 15): the receiver tells with {@link SubjectFilePart} all it holds under the
 * pseudonym, or that it holds nothing.
 *
 * @param pseudonym of the person, as the receiver knows it
 * @param receiver service that has to answer, such as {@code matching-service}
 * @param requestId by which the answer is recognised; another for each receiver and pseudonym
 */
public record SubjectFileRequested(
        UUID pseudonym, @Matches(Check.CODE) String receiver, UUID requestId, Instant requestedAt) implements Event {
    public SubjectFileRequested {
        Check.present("pseudonym", pseudonym);
        Check.code("receiver", receiver);
        Check.present("requestId", requestId);
        Check.present("requestedAt", requestedAt);
    }

    @Override
    public String subject() {
        return pseudonym.toString();
    }
}
