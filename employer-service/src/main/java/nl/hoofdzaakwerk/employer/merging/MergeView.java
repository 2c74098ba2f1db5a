package nl.hoofdzaakwerk.employer.merging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.merging.model.MergeAct;
import nl.hoofdzaakwerk.employer.merging.model.MergeGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a record was merged into another, or stands by itself again.
 *
 * @param ground absent when it was taken apart
 * @param madeBy id of the professional
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EmployerMerge")
record MergeView(
        UUID id,
        MergeAct act,
        UUID survivor,
        UUID merged,
        MergeGround ground,
        String reason,
        String organisation,
        String madeBy,
        LocalDate madeOn,
        Instant recordedAt) {
    static MergeView of(EmployerMerge merge) {
        return new MergeView(
                merge.id,
                merge.act,
                merge.survivorId,
                merge.mergedId,
                merge.ground,
                merge.reason,
                merge.organisation,
                merge.madeBy,
                merge.madeOn,
                merge.recordedAt);
    }
}
