package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The employers of the own regions: all, by name, or by how willing they are. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EmployerListPages {
    private static final int PART = 25;

    private final EmployersApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance employers(Part<Employer> employers, Form form, Integer handedOver);

        static native TemplateInstance found(List<EmployersApi.Hit> hits, Form form);

        static native TemplateInstance willing(Part<EmployersApi.Willing> employers, String band);
    }

    EmployerListPages(@RestClient EmployersApi api) {
        this.api = api;
    }

    /**
     * All employers, those that were added last first.
     *
     * @param handedOver how many were just handed over, if any
     */
    @GET
    @Path("werkgevers")
    public TemplateInstance employers(@QueryParam("na") UUID after, @QueryParam("overgedragen") Integer handedOver) {
        return Templates.employers(api.list(after, PART), Form.empty(), handedOver);
    }

    /** Employers whose name looks like what was typed. */
    @POST
    @Path("werkgevers/zoek")
    public Response search(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            EmployersApi.Hits hits =
                    api.search(form.body().text("name", "place").build());
            return Answers.shown(Templates.found(hits.items(), form));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.found(List.of(), form));
        }
    }

    /** Employers by how willing they show themselves. */
    @GET
    @Path("werkgevers/bereid")
    public TemplateInstance willing(
            @QueryParam("mate") @DefaultValue("HIGH") String band, @QueryParam("na") UUID after) {
        return Templates.willing(api.willing(band, after, PART), band);
    }
}
