package nl.hoofdzaakwerk.reporting.rebuild;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.figures.model.PseudonymDigest;

/** Who was erased, for looking up a million pseudonyms without asking the database each time. */
final class Erased {
    private final Set<ByteBuffer> digests = new HashSet<>();

    Erased(Collection<byte[]> digests) {
        digests.forEach(digest -> this.digests.add(ByteBuffer.wrap(digest)));
    }

    /** @param pseudonym may be null, which nobody erased */
    boolean contains(UUID pseudonym) {
        return pseudonym != null
                && !digests.isEmpty()
                && digests.contains(ByteBuffer.wrap(PseudonymDigest.of(pseudonym)));
    }
}
