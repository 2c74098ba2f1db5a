package nl.hoofdzaakwerk.employer.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PipelineStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Employers that look like what was asked, best first. */
@Schema(name = "EmployerSearchResult")
record SearchResult(List<Hit> items) {
    /**
     * What tells an employer from another.
     *
     * @param kvkNumber absent when not known
     * @param likeness of the name, 0 to 100
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmployerHit")
    record Hit(
            UUID id,
            String name,
            String municipality,
            String region,
            String kvkNumber,
            PipelineStage stage,
            int likeness) {
        static Hit of(EmployerView employer, int likeness) {
            return new Hit(
                    employer.id(),
                    employer.name(),
                    employer.municipality(),
                    employer.region(),
                    employer.kvkNumber(),
                    employer.stage(),
                    likeness);
        }
    }
}
