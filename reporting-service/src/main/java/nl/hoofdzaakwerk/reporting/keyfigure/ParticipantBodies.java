package nl.hoofdzaakwerk.reporting.keyfigure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.reporting.keyfigure.model.ParticipantKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of organisations that take part. */
final class ParticipantBodies {
    private ParticipantBodies() {}

    /**
     * An organisation that begins to take part.
     *
     * @param name of the organisation
     * @param municipality which one it is; for a municipality alone
     * @param joinedDate first day
     */
    @Schema(name = "NewParticipant")
    record NewParticipant(
            @NotNull RegionCode region,
            @NotNull OrganisationAlias organisation,
            @NotNull @Size(max = 200) @PlainLine String name,
            @NotNull ParticipantKind kind,
            @Size(max = 100) @PlainLine String municipality,
            @NotNull @BusinessDate LocalDate joinedDate) {}

    /** @param leftDate last day; absent while it goes on */
    @Schema(name = "ParticipantChange")
    record ParticipantChange(
            @NotNull @Size(max = 200) @PlainLine String name,
            @BusinessDate LocalDate leftDate) {}
}
