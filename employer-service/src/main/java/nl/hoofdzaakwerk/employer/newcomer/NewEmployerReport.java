package nl.hoofdzaakwerk.employer.newcomer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.newcomer.model.Evidence;
import nl.hoofdzaakwerk.events.Division;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many new employers a region has, and which (rule D2). A new employer had no experience with the target group at
 * the start; it counts when it has a placement or a strong ambition.
 *
 * @param regionName absent until the region's programme was heard
 * @param division absent until the region's programme was heard
 * @param count all that count at the end of {@code until}
 * @param targets what the region wants to reach in periods that have begun; an effort, not an obligation (rule F3)
 * @param items those behind the count, newest registration first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NewEmployerReport")
record NewEmployerReport(
        String region,
        String regionName,
        Division division,
        LocalDate until,
        int count,
        List<Progress> targets,
        List<Item> items,
        @JsonInclude UUID next) {

    /** @param counted began to count within the period, and not after {@code until} of the report */
    @Schema(name = "NewEmployerProgress")
    record Progress(LocalDate from, LocalDate until, int target, int counted, String source) {}

    /**
     * An employer that counts.
     *
     * @param id of the employer
     * @param since the day it began to count
     */
    @Schema(name = "NewEmployer")
    record Item(UUID id, String name, String municipality, LocalDate since, Evidence evidence) {}
}
