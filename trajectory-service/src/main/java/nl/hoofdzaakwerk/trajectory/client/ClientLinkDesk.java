package nl.hoofdzaakwerk.trajectory.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLink;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLinkState;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.privacy.PrivacyTerms;

/** Makes the links that coaches hand to their clients, and takes them back (X7). */
@ApplicationScoped
class ClientLinkDesk {
    private static final String ACTIVITY = "client-link";

    private final ClientLinks links;
    private final ClientLinkCodes codes;
    private final Candidates candidates;
    private final PrivacyTerms terms;
    private final TransactionLocks locks;
    private final ProcessingLog processingLog;
    private final Clock clock;

    ClientLinkDesk(
            ClientLinks links,
            ClientLinkCodes codes,
            Candidates candidates,
            PrivacyTerms terms,
            TransactionLocks locks,
            ProcessingLog processingLog,
            Clock clock) {
        this.links = links;
        this.codes = codes;
        this.candidates = candidates;
        this.terms = terms;
        this.locks = locks;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** The newest link is the only one that opens; what an earlier one opened is closed. */
    ClientLink make(Caller caller, UUID candidateId) {
        Candidate candidate = candidates.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        locks.take("client-link " + candidateId);
        links.of(candidateId).forEach(earlier -> earlier.end(clock.instant()));
        UUID id = Ids.next();
        ClientLink link = new ClientLink(
                id,
                candidateId,
                candidate.organisation(),
                codes.of(id),
                caller.user(),
                new ClientLink.Period(clock.instant(), terms.endOfClientLink(candidate.organisation())));
        links.persistAndFlush(link);
        processingLog.record(ACTIVITY, candidateId);
        return link;
    }

    /** @throws Problem 404 as soon as the link cannot be opened any more */
    TicketCode code(UUID candidateId, UUID linkId) {
        processingLog.record(ACTIVITY, candidateId);
        return links.findByIdOptional(linkId)
                .filter(link -> link.candidateId().equals(candidateId))
                .filter(link -> link.state(clock.instant()) == ClientLinkState.WAITING)
                .map(link -> codes.of(link.id()))
                .orElseThrow(Problem::notFound);
    }

    ClientLink revoke(UUID candidateId, UUID linkId) {
        candidates.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        ClientLink link = links.forChange(candidateId, linkId).orElseThrow(Problem::notFound);
        link.end(clock.instant());
        processingLog.record(ACTIVITY, candidateId);
        return link;
    }
}
