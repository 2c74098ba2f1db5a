package nl.hoofdzaakwerk.trajectory.client;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.pseudonym.KeyedHash;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The code of a client's link, derived from the link's id with a key that the database does not hold: a coach can look
 * it up until it is used, and it is kept nowhere. An unusable key stops the service from starting.
 */
@Startup
@ApplicationScoped
class ClientLinkCodes {
    private final KeyedHash hash;

    ClientLinkCodes(@ConfigProperty(name = "hw.client-link.secret") String secret) {
        this.hash = new KeyedHash("HW_CLIENT_LINK_SECRET", secret);
    }

    TicketCode of(UUID linkId) {
        return TicketCode.of(hash.of(linkId));
    }
}
