package nl.hoofdzaakwerk.portal.coach;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The people of the own organisation, whom services know by an id. Templates ask for a name:
 * {@code {inject:colleagues.name(id)}}.
 */
@Named("colleagues")
@RequestScoped
public class Colleagues {
    private final Api api;
    private final Texts texts;
    private List<Professional> known;

    /** Somebody who works for the own organisation. */
    record Professional(String id, String name, boolean coach) {}

    record ProfessionalList(List<Professional> items) {}

    /** What trajectory-service tells of them. */
    @RegisterRestClient(configKey = "trajectory")
    @RegisterClientHeaders(ApiHeaders.class)
    @RegisterProvider(ApiProblems.class)
    @AccessToken
    @Path("/professionals")
    interface Api {
        @GET
        ProfessionalList professionals();
    }

    Colleagues(@RestClient Api api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** The name of somebody; who is not of the own organisation is not named. */
    public String name(String id) {
        Map<String, String> names = known().stream().collect(Collectors.toMap(Professional::id, Professional::name));
        return names.getOrDefault(id, texts.of(CoachMessages.class).notNamed());
    }

    /** Coaches to choose from, but for one. */
    public List<Option> coachesBut(String id) {
        return known().stream()
                .filter(Professional::coach)
                .filter(colleague -> !colleague.id().equals(id))
                .map(colleague -> new Option(colleague.id(), colleague.name()))
                .toList();
    }

    private List<Professional> known() {
        if (known == null) {
            try {
                known = api.professionals().items();
            } catch (ApiRefusal notForThisRole) {
                known = List.of();
            }
        }
        return known;
    }
}
