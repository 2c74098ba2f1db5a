package nl.hoofdzaakwerk.portal.client;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What a client reads: who saw the data, what is agreed and what is next (X7). The coach shows the page or hands it
 * over printed, and takes consent back when the client says so.
 */
@Path("/kandidaten/{id}/clientpagina")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ClientPages {
    private final ClientApi client;

    ClientPages(@RestClient ClientApi client) {
        this.client = client;
    }

    @CheckedTemplate(basePath = "client")
    static class Templates {
        private Templates() {}

        static native TemplateInstance coach(
                UUID candidateId, ClientApi.ClientPage page, List<ClientApi.LegalGround> consents, String done);

        static native TemplateInstance withdraw(UUID candidateId, ClientApi.LegalGround consent, Form form);
    }

    /** The page, in the words of the service. */
    @GET
    public TemplateInstance page(
            @PathParam("id") UUID candidateId, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.coach(candidateId, client.page(candidateId), consents(candidateId), done);
    }

    /** Names what happens when the consent is taken back. */
    @GET
    @Path("toestemming/{groundId}")
    public TemplateInstance confirm(@PathParam("id") UUID candidateId, @PathParam("groundId") UUID groundId) {
        return Templates.withdraw(candidateId, consent(candidateId, groundId), Form.empty());
    }

    /** Takes the consent back at once. */
    @POST
    @Path("toestemming/{groundId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID candidateId,
            @PathParam("groundId") UUID groundId,
            MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    client.withdraw(
                            candidateId, groundId, form.body().text("reason").build());
                    return "/kandidaten/" + candidateId + "/clientpagina?gedaan=ingetrokken";
                },
                () -> Templates.withdraw(candidateId, consent(candidateId, groundId), form));
    }

    private List<ClientApi.LegalGround> consents(UUID candidateId) {
        return client.grounds(candidateId).items().stream()
                .filter(ClientApi.LegalGround::isConsentThatHolds)
                .toList();
    }

    private ClientApi.LegalGround consent(UUID candidateId, UUID groundId) {
        return client.grounds(candidateId).items().stream()
                .filter(ground -> ground.id().equals(groundId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
