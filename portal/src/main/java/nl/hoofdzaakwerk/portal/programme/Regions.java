package nl.hoofdzaakwerk.portal.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The regions and what they are called. */
@ApplicationScoped
public class Regions {
    private final RegionApi api;

    Regions(@RestClient RegionApi api) {
        this.api = api;
    }

    /** All regions by name. */
    public List<Region> all() {
        return api.all().items().stream()
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    /** All regions to choose from, by name. */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        all().forEach(region -> options.put(region.code(), region.name()));
        return options;
    }

    public Region of(String code) {
        return api.one(code).getEntity();
    }

    /** What a change of the region is to be sent with. */
    public String etag(String code) {
        return api.one(code).getHeaderString("ETag");
    }

    /** Names of all regions by their code. */
    public Map<String, String> names() {
        return api.all().items().stream().collect(Collectors.toMap(Region::code, Region::name));
    }
}
