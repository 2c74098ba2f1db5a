package nl.hoofdzaakwerk.employer.merging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records that may be one employer.
 *
 * @param likeness 0 to 100
 */
@Schema(name = "MergeCandidate")
record MergeCandidateView(UUID id, int likeness, boolean nearlyCertain, Instant foundAt, Side first, Side second) {
    private static final int FIRST = 4;
    private static final int SECOND = 9;

    /**
     * One of the two.
     *
     * @param kvkNumber absent when not known
     * @param organisation the one that added it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MergeCandidateSide")
    record Side(UUID id, String name, String municipality, String kvkNumber, String organisation) {
        static Side of(Tuple row, int first) {
            return new Side(
                    row.get(first, UUID.class),
                    row.get(first + 1, String.class),
                    row.get(first + 2, String.class),
                    row.get(first + 3, String.class),
                    row.get(first + 4, String.class));
        }
    }

    static MergeCandidateView of(Tuple row) {
        return new MergeCandidateView(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                row.get(2, Boolean.class),
                row.get(3, Instant.class),
                Side.of(row, FIRST),
                Side.of(row, SECOND));
    }
}
