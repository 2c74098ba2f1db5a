package nl.hoofdzaakwerk.employer.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that may be the same employer, most likely first. */
@Schema(name = "DuplicateList")
record DuplicateList(List<Item> items) {
    /**
     * A record.
     *
     * @param kvkNumber absent when not known
     * @param likeness 0 to 100
     * @param nearlyCertain whether adding another one takes somebody's word that they are two
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Duplicate")
    record Item(UUID id, String name, String municipality, String kvkNumber, int likeness, boolean nearlyCertain) {
        static Item of(Duplicates.Candidate candidate) {
            var description = candidate.description();
            return new Item(
                    candidate.id(),
                    description.name(),
                    description.municipality(),
                    description.kvkNumber().map(KvkNumber::value).orElse(null),
                    candidate.likeness(),
                    candidate.isNearlyCertain());
        }
    }

    static DuplicateList of(List<Duplicates.Candidate> candidates) {
        return new DuplicateList(candidates.stream().map(Item::of).toList());
    }
}
