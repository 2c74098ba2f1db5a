package nl.hoofdzaakwerk.trajectory.reference;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regions' targets, as this service heard them from reporting. */
@Path("/region-programmes")
@Tag(name = "Policy")
@RolesAllowed({"coach", "treatment-liaison", "key-figure", "client-manager", "regional-director", "programme-manager"})
public class RegionProgrammeResource {
    private final RegionProgrammes programmes;

    RegionProgrammeResource(RegionProgrammes programmes) {
        this.programmes = programmes;
    }

    /** A region's place in the programme. */
    public record RegionProgrammeView(
            RegionCode region,
            String name,
            String centreMunicipality,
            Division division,
            int targetTrajectories,
            int targetYear,
            LocalDate validFrom) {
        static RegionProgrammeView of(RegionProgramme programme) {
            return new RegionProgrammeView(
                    programme.region(),
                    programme.name(),
                    programme.centreMunicipality(),
                    programme.division(),
                    programme.targetTrajectories(),
                    programme.targetYear(),
                    programme.validFrom());
        }
    }

    /** All regions heard of. */
    public record RegionProgrammeList(List<RegionProgrammeView> items) {}

    @GET
    @Transactional
    @Operation(operationId = "listRegionProgrammes", summary = "Regions with their division and target")
    public RegionProgrammeList listRegionProgrammes() {
        return new RegionProgrammeList(programmes.listAll(Sort.by("region")).stream()
                .map(RegionProgrammeView::of)
                .toList());
    }
}
