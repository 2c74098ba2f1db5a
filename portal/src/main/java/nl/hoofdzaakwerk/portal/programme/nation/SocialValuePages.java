package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What guidance by a method yields to society: an estimate, never without its source (F12). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SocialValuePages {
    private static final List<String> METHODS =
            List.of("IPS", "IPS_LIGHT", "JOB_COACHING", "REINTEGRATION", "JOB_RETENTION");

    private final EstimateApi api;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance socialvalue(
                List<String> methods, String method, int trajectories, EstimateApi.SocialValue value);
    }

    SocialValuePages(@RestClient EstimateApi api) {
        this.api = api;
    }

    /** @param typed how many trajectories; what is no number that the service takes counts as one */
    @GET
    @Path("landelijk/opbrengst")
    public TemplateInstance value(
            @QueryParam("methode") @DefaultValue("IPS") String asked,
            @QueryParam("trajecten") @DefaultValue("1") String typed) {
        String method = METHODS.contains(asked) ? asked : METHODS.getFirst();
        int trajectories = typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
        EstimateApi.SocialValue value =
                IfThere.ask(() -> api.socialValue(method, trajectories)).orElse(null);
        return Templates.socialvalue(METHODS, method, trajectories, value);
    }
}
