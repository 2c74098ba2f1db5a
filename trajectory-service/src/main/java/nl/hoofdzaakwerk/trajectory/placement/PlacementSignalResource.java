package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rules ask attention for about work: of the own institution; for coaches elsewhere, the own caseload. */
@Path("/placement-signals")
@Tag(name = "Placements")
@RolesAllowed({
    "coach@GGZ",
    "treatment-liaison@GGZ",
    "coach@REINTEGRATION",
    "coach@SELF_EMPLOYED",
    "coach@MUNICIPALITY",
    "coach@UWV"
})
public class PlacementSignalResource {
    private final PlacementSignals signals;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    PlacementSignalResource(
            PlacementSignals signals, Remarks remarks, CurrentCaller callers, ProcessingLog processingLog) {
        this.signals = signals;
        this.remarks = remarks;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /**
     * A signal that holds.
     *
     * @param aboutDate the date it is about, such as a limit
     * @param signalledDate the day it was given
     */
    public record PlacementSignalView(
            UUID id,
            UUID placementId,
            UUID trajectoryId,
            UUID candidateId,
            RemarkView signal,
            LocalDate aboutDate,
            LocalDate signalledDate) {}

    @GET
    @Transactional
    @Operation(operationId = "listPlacementSignals", summary = "Signals about work that hold, newest first")
    public Page<PlacementSignalView> listPlacementSignals(
            @BeanParam PageRequest page,
            @QueryParam("mine")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only about work the caller guides",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String mine) {
        Page<PlacementSignals.Found> found = Page.of(
                signals.page(callers.get(), Boolean.parseBoolean(mine), page), page, PlacementSignals.Found::id);
        processingLog.record(
                "placement",
                found.items().stream()
                        .map(PlacementSignals.Found::candidateId)
                        .distinct()
                        .toList());
        return found.map(this::view);
    }

    private PlacementSignalView view(PlacementSignals.Found found) {
        PlacementSignal signal = found.signal();
        return new PlacementSignalView(
                signal.id(),
                signal.placementId(),
                found.trajectoryId(),
                found.candidateId(),
                remarks.say(signal.remark()),
                signal.aboutDate(),
                signal.signalledOn());
    }
}
