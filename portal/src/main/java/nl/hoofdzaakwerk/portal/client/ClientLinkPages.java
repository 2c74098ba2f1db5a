package nl.hoofdzaakwerk.portal.client;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where a coach makes the link that lets the client read alone, prints it, and takes it back (X7). */
@Path("/kandidaten/{id}/clientlink")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ClientLinkPages {
    private final ClientLinkApi api;

    ClientLinkPages(@RestClient ClientLinkApi api) {
        this.api = api;
    }

    /**
     * What is handed to the client.
     *
     * @param address that opens the page; the picture says the same to a telephone
     */
    record Sheet(ClientLinkApi.ClientLink link, String address, String code, QrCode picture) {}

    @CheckedTemplate(basePath = "client")
    static class Templates {
        private Templates() {}

        static native TemplateInstance link(
                UUID candidateId, Sheet sheet, List<ClientLinkApi.ClientLink> links, Form form, String done);
    }

    /** The link that waits for the client, if there is one, and what became of earlier ones. */
    @GET
    public TemplateInstance page(
            @PathParam("id") UUID candidateId,
            @QueryParam("gedaan") @DefaultValue("") String done,
            @Context UriInfo address) {
        return show(candidateId, Form.empty(), done, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("id") UUID candidateId, MultivaluedMap<String, String> values, @Context UriInfo address) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.make(candidateId, Map.of());
                    return addressOf(candidateId) + "?gedaan=gemaakt";
                },
                () -> show(candidateId, form, "", address));
    }

    @POST
    @Path("{linkId}/intrekking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @PathParam("id") UUID candidateId,
            @PathParam("linkId") UUID linkId,
            MultivaluedMap<String, String> values,
            @Context UriInfo address) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.revoke(candidateId, linkId, Map.of());
                    return addressOf(candidateId) + "?gedaan=ingetrokken";
                },
                () -> show(candidateId, form, "", address));
    }

    private TemplateInstance show(UUID candidateId, Form form, String done, UriInfo address) {
        List<ClientLinkApi.ClientLink> links = api.links(candidateId).items();
        Sheet sheet = links.stream()
                .filter(ClientLinkApi.ClientLink::isWaiting)
                .findFirst()
                .map(link -> sheet(candidateId, link, address))
                .orElse(null);
        return Templates.link(candidateId, sheet, links, form, done);
    }

    private Sheet sheet(UUID candidateId, ClientLinkApi.ClientLink link, UriInfo address) {
        String code = api.code(candidateId, link.id()).code();
        String opens =
                address.getBaseUriBuilder().path("mijn").path(code).build().toString();
        return new Sheet(link, opens, code, QrCode.of(opens));
    }

    private static String addressOf(UUID candidateId) {
        return "/kandidaten/" + candidateId + "/clientlink";
    }
}
