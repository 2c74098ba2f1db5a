package nl.hoofdzaakwerk.portal.privacy.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who received what of one person, and what became of it after consent was withdrawn (X1). */
@Path("/privacy/verstrekkingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DisclosurePages {
    private final SubjectFileApi files;
    private final FileNumber fileNumber;

    DisclosurePages(@RestClient SubjectFileApi files, FileNumber fileNumber) {
        this.files = files;
        this.fileNumber = fileNumber;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance disclosure(Form form);

        static native TemplateInstance disclosures(UUID candidateId, List<SubjectFileApi.Disclosure> disclosures);
    }

    /** Asks whose data it is about. */
    @GET
    public TemplateInstance ask() {
        return Templates.disclosure(Form.empty());
    }

    /** Goes on to the person's page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return fileNumber.onward(form, "/privacy/verstrekkingen/", () -> Templates.disclosure(form));
    }

    /** All receivers, in order of first disclosure. */
    @GET
    @Path("{id}")
    public TemplateInstance person(@PathParam("id") UUID candidateId) {
        return Templates.disclosures(candidateId, files.disclosures(candidateId).items());
    }
}
