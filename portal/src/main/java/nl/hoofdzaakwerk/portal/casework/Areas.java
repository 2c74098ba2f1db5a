package nl.hoofdzaakwerk.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What can be chosen in the regions of the visitor's organisation. */
@ApplicationScoped
public class Areas {
    private static final int NOT_FOUND = 404;

    private final AreaApi api;
    private final Visitor visitor;

    Areas(@RestClient AreaApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    public List<String> regions() {
        return visitor.membership().map(Membership::regions).orElse(List.of());
    }

    /** Names of all municipalities, in order. */
    public List<String> municipalities() {
        return regions().stream()
                .map(this::parts)
                .flatMap(parts -> Stream.concat(
                        parts.items().stream().flatMap(part -> part.municipalities().stream()),
                        parts.undivided() == null ? Stream.of() : parts.undivided().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Names of the subregions, as options. */
    public List<Option> subregions() {
        return regions().stream()
                .flatMap(region -> parts(region).items().stream())
                .map(part -> new Option(part.name(), part.name()))
                .toList();
    }

    /** The routes by which somebody can arrive, as options. */
    public List<Option> routes() {
        return regions().stream()
                .flatMap(region -> api.routes(region).items().stream())
                .map(route -> new Option(route.code(), route.name()))
                .distinct()
                .toList();
    }

    private AreaApi.Parts parts(String region) {
        try {
            return api.subregions(region);
        } catch (ApiRefusal refusal) {
            if (refusal.status() == NOT_FOUND) {
                return new AreaApi.Parts(List.of(), List.of());
            }
            throw refusal;
        }
    }
}
