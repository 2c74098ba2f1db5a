package nl.hoofdzaakwerk.portal.coach.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.JobLink;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Trajectory;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The work of a trajectory, one after the other: what was between it, and how it grew (X5). */
@Path("/trajecten/{id}/werk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class JobChainPages {
    private final WorkApi api;
    private final WorkOfTrajectory work;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance jobchain(Trajectory trajectory, String coach, List<Job> jobs);
    }

    /**
     * Work in the chain.
     *
     * @param employer name; empty when the visitor may not see the employer
     */
    record Job(JobLink link, String employer) {}

    JobChainPages(@RestClient WorkApi api, WorkOfTrajectory work) {
        this.api = api;
        this.work = work;
    }

    /** All of it, earliest first. */
    @GET
    public TemplateInstance chain(@PathParam("id") UUID id) {
        WorkApi.JobChain chain = api.jobChain(id);
        Map<UUID, String> employers = work.of(id).stream()
                .collect(Collectors.toMap(WorkOfTrajectory.Line::id, WorkOfTrajectory.Line::employer));
        List<Job> jobs = chain.links().stream()
                .map(link -> new Job(link, employers.getOrDefault(link.placementId(), "")))
                .toList();
        return Templates.jobchain(api.trajectory(id), chain.coach(), jobs);
    }
}
