package nl.hoofdzaakwerk.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which matches are wanted; what is absent does not narrow.
 *
 * @param stages one of these
 * @param open true: something still has to happen with it; false: it is placed, rejected or ended
 */
@Schema(name = "MatchFilter")
record MatchFilter(
        @Size(min = 1, max = 10) Set<@NotNull MatchStage> stages, UUID vacancyId, UUID cardId, Boolean open) {

    static final MatchFilter EVERYTHING = new MatchFilter(null, null, null, null);
}
