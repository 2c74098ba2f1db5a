package nl.hoofdzaakwerk.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import org.jboss.logging.Logger;

/** What is due in all services together, each asked at the same time. One that does not answer is named. */
@ApplicationScoped
class Due {
    private static final Logger LOG = Logger.getLogger(Due.class);
    static final int MOST_OF_EACH = 100;

    private final Map<String, DueApi> services;
    private final AtOnce atOnce;

    /**
     * The list, soonest first.
     *
     * @param silent names of services that did not answer
     * @param longer names of services that have more than was asked of each
     */
    record Everything(List<DueItem> items, List<String> silent, List<String> longer) {}

    /** @param items absent when the service did not answer @param more whether it has more than these */
    private record Told(String service, Optional<List<DueItem>> items, boolean more) {}

    @Inject
    Due(DueServices services, AtOnce atOnce) {
        this(services.byName(), atOnce);
    }

    Due(Map<String, DueApi> services, AtOnce atOnce) {
        this.services = services;
        this.atOnce = atOnce;
    }

    Everything until(LocalDate day, String scope) {
        List<AtOnce.Answer<Told>> coming = services.entrySet().stream()
                .map(service -> atOnce.ask(() -> ask(service.getKey(), service.getValue(), day, scope)))
                .toList();
        List<Told> told = coming.stream().map(AtOnce.Answer::get).toList();
        return new Everything(
                told.stream()
                        .flatMap(one -> one.items().orElse(List.of()).stream())
                        .sorted(Comparator.comparing(item -> item.nextStep().dueDate()))
                        .toList(),
                services(told, one -> one.items().isEmpty()),
                services(told, Told::more));
    }

    private static List<String> services(List<Told> told, Predicate<Told> which) {
        return told.stream().filter(which).map(Told::service).toList();
    }

    private static Told ask(String name, DueApi service, LocalDate day, String scope) {
        try {
            DueApi.DueList list = service.items(scope, day, MOST_OF_EACH);
            return new Told(
                    name,
                    Optional.of(list.items().stream().map(item -> item.of(name)).toList()),
                    list.next() != null);
        } catch (ApiRefusal refusal) {
            if (refusal.status() >= 500) {
                return new Told(name, Optional.empty(), false);
            }
            if (refusal.status() == 403) {
                return new Told(name, Optional.of(List.of()), false);
            }
            throw refusal;
        } catch (ProcessingException unreachable) {
            LOG.warnf(unreachable, "%s did not say what is due", name);
            return new Told(name, Optional.empty(), false);
        }
    }
}
