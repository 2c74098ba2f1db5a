package nl.hoofdzaakwerk.trajectory.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a region is divided (A13): published facts, the same for everyone. */
@Path("/regions/{code}/subregions")
@Tag(name = "Policy")
@RolesAllowed({
    "coach",
    "treatment-liaison",
    "key-figure",
    "client-manager",
    "account-manager",
    "matching-chair",
    "regional-director",
    "steering-member",
    "programme-manager",
    "workgroup-member"
})
public class SubregionResource {
    private final ReferenceData reference;

    SubregionResource(ReferenceData reference) {
        this.reference = reference;
    }

    /** @param municipalities names as CBS writes them, in order */
    public record SubregionView(String name, List<String> municipalities) {}

    /**
     * A region's subregions, in order of name.
     *
     * @param undivided municipalities of the region that lie in no subregion
     */
    public record SubregionList(List<SubregionView> items, List<String> undivided) {}

    /** 404 when there is no such region. */
    @GET
    @Transactional
    @Operation(operationId = "listSubregions", summary = "A region's subregions, with their municipalities")
    public SubregionList listSubregions(
            @PathParam("code") @Parameter(description = "Code of a labour-market region") RegionCode code) {
        Map<String, Optional<String>> subregions = reference.municipalities(code);
        if (subregions.isEmpty()) {
            throw Problem.notFound();
        }
        TreeMap<String, List<String>> divided = subregions.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return new SubregionList(
                divided.entrySet().stream()
                        .map(entry -> new SubregionView(entry.getKey(), entry.getValue()))
                        .toList(),
                subregions.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
