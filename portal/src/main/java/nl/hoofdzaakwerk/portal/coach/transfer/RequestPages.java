package nl.hoofdzaakwerk.portal.coach.transfer;

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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.transfer.TransferApi.Candidate;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks another institution to take a candidate over. */
@Path("/kandidaten/{id}/overdragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RequestPages {
    private final TransferApi api;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance asktransfer(Candidate candidate, Form form);
    }

    RequestPages(@RestClient TransferApi api) {
        this.api = api;
    }

    /** The form. */
    @GET
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return Templates.asktransfer(api.candidate(id), Form.empty());
    }

    /** Asks; without the candidate's consent it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            UUID transfer = api.request(
                            id,
                            form.body()
                                    .organisation("receiver")
                                    .text("nextStep.what", "nextStep.dueDate")
                                    .build())
                    .id();
            return Answers.done("/overdrachten/" + transfer, "gevraagd");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.asktransfer(api.candidate(id), form));
        }
    }
}
