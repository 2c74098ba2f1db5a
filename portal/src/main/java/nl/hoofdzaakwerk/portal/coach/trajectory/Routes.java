package nl.hoofdzaakwerk.portal.coach.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.hoofdzaakwerk.portal.coach.trajectory.GuidanceApi.Route;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ways by which trajectories arrive in a region, by name (A10). */
@ApplicationScoped
class Routes {
    private final GuidanceApi api;
    private final Days days;

    Routes(@RestClient GuidanceApi api, Days days) {
        this.api = api;
        this.days = days;
    }

    /** Those that are open today. */
    List<Option> open(String region) {
        return api.routes(region).items().stream()
                .filter(route ->
                        route.validUntil() == null || !route.validUntil().isBefore(days.today()))
                .map(Routes::option)
                .toList();
    }

    /** All there ever were. */
    List<Option> all(String region) {
        return api.routes(region).items().stream().map(Routes::option).toList();
    }

    /** What a route is called; empty without a route. */
    String name(String region, String code) {
        if (code == null) {
            return "";
        }
        return api.routes(region).items().stream()
                .filter(route -> route.code().equals(code))
                .map(Route::name)
                .findFirst()
                .orElse(code);
    }

    private static Option option(Route route) {
        return new Option(route.code(), route.name());
    }
}
