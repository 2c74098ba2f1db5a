package nl.hoofdzaakwerk.reporting.release;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases: all figures of one moment, protected as a whole (rules F10 and X22). */
@Path("/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseResource {
    private final ReleaseRepository releases;
    private final Clock clock;

    ReleaseResource(ReleaseRepository releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @param steps into which the making is divided; 0 until it begins
     * @param asOfDate day of the counts, or null until it is made
     * @param madeAt when it was complete, or null
     * @param loss what protection cost, or null until it is made
     */
    public record ReleaseView(
            UUID id,
            ReleaseReason reason,
            ReleaseState state,
            Instant requestedAt,
            int stepsDone,
            int steps,
            LocalDate asOfDate,
            Instant madeAt,
            Loss loss) {
        static ReleaseView of(StoredRelease stored, ReleaseRepository.Progress progress) {
            return new ReleaseView(
                    stored.id(),
                    stored.reason(),
                    stored.state(),
                    stored.requestedAt(),
                    progress.done(),
                    progress.steps(),
                    stored.asOf(),
                    stored.madeAt(),
                    stored.loss());
        }
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createRelease",
            summary = "Asks for a release of the figures of now",
            description = "X22: it is made at once beside the nightly ones, in minutes at most; follow it by its id.")
    @APIResponse(
            responseCode = "202",
            description = "The release as asked for; Location is where to follow it",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response createRelease() {
        StoredRelease release = new StoredRelease(Ids.next(), ReleaseReason.ASKED, clock.instant());
        releases.persistAndFlush(release);
        return Response.accepted(view(release))
                .location(URI.create("/releases/" + release.id()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "listReleases", summary = "Releases, the latest asked for first")
    public Page<ReleaseView> listReleases(@BeanParam PageRequest page) {
        return Page.of(releases.page(page), page, StoredRelease::id).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getRelease", summary = "A release and how far it is")
    public ReleaseView getRelease(@PathParam("id") UUID id) {
        return releases.findByIdOptional(id).map(this::view).orElseThrow(Problem::notFound);
    }

    private ReleaseView view(StoredRelease release) {
        return ReleaseView.of(release, releases.progress(release.id()));
    }
}
