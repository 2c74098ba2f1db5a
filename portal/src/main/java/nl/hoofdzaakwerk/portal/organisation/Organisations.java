package nl.hoofdzaakwerk.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.organisation.OrganisationApi.Organisation;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The organisations there are, kept for some minutes for all visitors together: what they are called is no secret. For
 * who is not logged in nothing is asked. Where the service is silent, what was known before is shown, or aliases.
 */
@Named("organisations")
@ApplicationScoped
public class Organisations {
    private static final Logger LOG = Logger.getLogger(Organisations.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(1);

    private final OrganisationApi api;
    private final Supplier<Optional<Membership>> own;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN, true);

    /**
     * What is known.
     *
     * @param until when to ask again
     * @param answered whether the service answered when it was asked last
     */
    private record Known(List<Organisation> all, Instant until, boolean answered) {
        Optional<Organisation> find(String alias) {
            return all.stream().filter(one -> one.alias().equals(alias)).findFirst();
        }
    }

    @Inject
    Organisations(@RestClient OrganisationApi api, Visitor visitor) {
        this(api, visitor::membership, Clock.systemUTC());
    }

    /** @param own the organisation the visitor works for; empty for who is not logged in */
    Organisations(OrganisationApi api, Supplier<Optional<Membership>> own, Clock clock) {
        this.api = api;
        this.own = own;
        this.clock = clock;
    }

    /** What an organisation is called; its alias where that is not known. */
    public String name(String alias) {
        return known().find(alias).map(Organisation::name).orElse(alias);
    }

    /** The alias of what somebody typed, be it a name or an alias; as typed where it is neither or more than one. */
    public String alias(String typed) {
        List<Organisation> called = called(typed);
        return called.size() == 1 ? called.getFirst().alias() : typed;
    }

    /** What can be typed for those of these kinds, in order; of all kinds where none is named. */
    public List<String> suggestions(Collection<String> kinds) {
        return known().all().stream()
                .filter(one -> kinds.isEmpty() || kinds.contains(one.kind()))
                .map(this::typed)
                .toList();
    }

    /** What stands for an organisation in a field to type in: its name, unless another is called the same. */
    public String typed(String alias) {
        return known().find(alias).map(this::typed).orElse(alias);
    }

    private String typed(Organisation one) {
        return called(one.name()).size() == 1 ? one.name() : one.alias();
    }

    private List<Organisation> called(String name) {
        return known().all().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .toList();
    }

    private Known known() {
        own.get().filter(this::isDue).ifPresent(this::ask);
        return known;
    }

    /** The first visitor of an organisation makes it known to the service by asking. */
    private boolean isDue(Membership visiting) {
        return !clock.instant().isBefore(known.until())
                || known.find(visiting.alias()).isEmpty();
    }

    private synchronized void ask(Membership visiting) {
        if (!isDue(visiting)) {
            return;
        }
        try {
            known = new Known(with(visiting, api.all().items()), clock.instant().plus(KEPT), true);
        } catch (ApiRefusal | ProcessingException silent) {
            if (known.answered()) {
                LOG.warn("trajectory-service does not tell what organisations are called; aliases are shown", silent);
            }
            known = new Known(with(visiting, known.all()), clock.instant().plus(UNTIL_NEXT_TRY), false);
        }
    }

    /** The own one is in every list, so that its absence is no reason to ask again and again. */
    private static List<Organisation> with(Membership visiting, List<Organisation> all) {
        if (all.stream().anyMatch(one -> one.alias().equals(visiting.alias()))) {
            return all;
        }
        List<Organisation> more = new ArrayList<>(all);
        more.add(new Organisation(visiting.alias(), visiting.name(), visiting.kind()));
        return List.copyOf(more);
    }
}
