package nl.hoofdzaakwerk.portal.coach.trajectory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Colleagues;
import nl.hoofdzaakwerk.portal.coach.trajectory.GuidanceApi.Period;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Trajectory;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who guides and who stands in: handing over to a colleague, naming a replacement (A15). */
@Path("/trajecten/{id}/overdracht")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HandOverPages {
    private static final String USER = "user";

    private final TrajectoryApi api;
    private final GuidanceApi guidance;
    private final Colleagues colleagues;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance handover(
                Trajectory trajectory, List<Period> periods, List<Option> colleagues, Form handOver, Form replacement);
    }

    HandOverPages(@RestClient TrajectoryApi api, @RestClient GuidanceApi guidance, Colleagues colleagues) {
        this.api = api;
        this.guidance = guidance;
        this.colleagues = colleagues;
    }

    /** Who guided so far, and both forms. */
    @GET
    public TemplateInstance handOver(@PathParam("id") UUID id) {
        return page(id, Form.empty(), null);
    }

    /** Hands the trajectory over; the visitor may not see it afterwards, so the caseload comes next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            guidance.handOver(id, form.body().text(USER).build());
            return Answers.done("/caseload", "overgedragen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, form, null));
        }
    }

    /** Back to both forms, for who comes back to a page that only takes one. */
    @GET
    @Path("vervanger")
    public Response replacement(@PathParam("id") UUID id) {
        return Answers.instead("/trajecten/" + id + "/overdracht");
    }

    /** Names who stands in, or nobody. */
    @POST
    @Path("vervanger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            guidance.replace(id, form.value("etag"), form.body().text(USER).build());
            return Answers.done("/trajecten/" + id, "vervanger");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, Form.empty(), form));
        }
    }

    /** @param replacement what was sent; null to show what there is */
    private TemplateInstance page(UUID id, Form handOver, Form replacement) {
        var read = api.trajectory(id);
        Trajectory trajectory = read.getEntity();
        Form second = replacement == null ? Form.empty().put(USER, trajectory.replacement()) : replacement;
        second.put("etag", read.getHeaderString(HttpHeaders.ETAG));
        List<Option> others = colleagues.coachesBut(trajectory.coach());
        return Templates.handover(trajectory, guidance.periods(id).items(), others, handOver, second);
    }
}
