package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.util.UUID;

/**
 * One piece of a service's answer to {@link SubjectFileRequested}. It holds no pseudonym: only who asked can tell whom
 * it is about. The asker withdraws it with a tombstone as soon as it has it.
 *
 * @param requestId of the request that is answered
 * @param service that answers
 * @param number of this part, from 1
 * @param total parts of the whole answer
 * @param section absent when the service holds nothing
 */
public record SubjectFilePart(
        UUID partId,
        UUID requestId,
        @Matches(Check.CODE) String service,
        @Range(min = 1, max = SubjectFilePart.MOST_PARTS) int number,
        @Range(min = 1, max = SubjectFilePart.MOST_PARTS) int total,
        @Nullable FileSection section,
        Instant answeredAt)
        implements Event {
    public static final int MOST_PARTS = 9999;

    public SubjectFilePart {
        Check.present("partId", partId);
        Check.present("requestId", requestId);
        Check.code("service", service);
        Check.range("number", number, 1, MOST_PARTS);
        Check.range("total", total, 1, MOST_PARTS);
        Check.require(number <= total, "number", "is more than total");
        Check.present("answeredAt", answeredAt);
    }

    @Override
    public String subject() {
        return partId.toString();
    }
}
