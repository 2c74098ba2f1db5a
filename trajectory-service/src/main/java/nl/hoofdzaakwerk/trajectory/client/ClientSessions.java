package nl.hoofdzaakwerk.trajectory.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLink;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLinkPolicy;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.privacy.LegalGroundDesk;
import nl.hoofdzaakwerk.trajectory.privacy.LegalGrounds;
import nl.hoofdzaakwerk.trajectory.privacy.PrivacyTerms;
import nl.hoofdzaakwerk.trajectory.privacy.model.Ground;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;

/**
 * Lets a client read and decide without an account (X7), each time in a transaction of the system: the code alone says
 * whose file it is, and nothing else of any file is looked at.
 */
@ApplicationScoped
class ClientSessions {
    private static final String NAME = "client-page";
    private static final String CLIENT = "client";

    private final ClientLinks links;
    private final Candidates candidates;
    private final ClientPage page;
    private final LegalGrounds grounds;
    private final LegalGroundDesk desk;
    private final PrivacyTerms terms;
    private final ProcessingLog processingLog;
    private final Tenancy tenancy;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ClientSessions(
            ClientLinks links,
            Candidates candidates,
            ClientPage page,
            LegalGrounds grounds,
            LegalGroundDesk desk,
            PrivacyTerms terms,
            ProcessingLog processingLog,
            Tenancy tenancy,
            Clock clock) {
        this.links = links;
        this.candidates = candidates;
        this.page = page;
        this.grounds = grounds;
        this.desk = desk;
        this.terms = terms;
        this.processingLog = processingLog;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What coming with a link leads to. */
    sealed interface Opening {
        /** @param session code with which the client reads until then; told this once */
        record Opened(TicketCode session, Instant until) implements Opening {}

        record Refused(Ruling why) implements Opening {}
    }

    /**
     * What a client reads alone.
     *
     * @param consents that the client may take back
     * @param until when the page closes by itself
     */
    record Own(ClientPage.Page page, List<ClientPage.Consent> consents, UUID fileNumber, Instant until) {}

    /** A wrong date of birth is counted, whatever the answer. */
    Opening open(TicketCode code, LocalDate birthDate) {
        return tenancy.asSystem(NAME, () -> links.forOpening(code)
                .map(link -> open(link, birthDate))
                .orElseGet(() -> new Opening.Refused(ClientLinkPolicy.notValid())));
    }

    private Opening open(ClientLink link, LocalDate birthDate) {
        Instant now = clock.instant();
        Ruling ruling = ClientLinkPolicy.judgeOpening(link.state(now));
        if (ruling instanceof Ruling.Refused) {
            return new Opening.Refused(ruling);
        }
        processingLog.record(NAME, link.candidateId());
        if (!candidates.findById(link.candidateId()).birthDate().equals(birthDate)) {
            link.miss();
            return new Opening.Refused(ClientLinkPolicy.wrongBirthDate(link.missesLeft()));
        }
        TicketCode session = TicketCode.draw(random);
        ClientLink.Period period = new ClientLink.Period(now, terms.endOfClientSession(link.organisation()));
        link.open(session, period);
        return new Opening.Opened(session, period.until());
    }

    /** Empty when the session has ended, or never was. */
    Optional<Own> read(TicketCode session, Locale locale) {
        return tenancy.asSystem(NAME, () -> running(session).map(link -> own(link, locale)));
    }

    /**
     * Takes a consent back, with all that follows at once.
     *
     * @param reason in the client's words, or null
     * @return what is left; empty when the session has ended
     * @throws Problem 404 unless it is a consent of this client
     */
    Optional<Own> withdraw(TicketCode session, UUID groundId, String reason, Locale locale) {
        return tenancy.asSystem(NAME, () -> running(session).map(link -> {
            if (consent(link, groundId).withdrawnAt().isEmpty()) {
                desk.withdraw(CLIENT, link.candidateId(), groundId, reason);
            }
            return own(link, locale);
        }));
    }

    /** Other grounds, such as a duty by law, are not the client's to take back. */
    private LegalGround consent(ClientLink link, UUID groundId) {
        return grounds.of(link.candidateId()).stream()
                .filter(ground -> ground.id().equals(groundId) && ground.terms().ground() == Ground.CONSENT)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The client closes the page. */
    void end(TicketCode session) {
        tenancy.asSystem(NAME, () -> {
            running(session).ifPresent(link -> link.end(clock.instant()));
        });
    }

    private Optional<ClientLink> running(TicketCode session) {
        return links.ofSession(session).filter(link -> link.isReadable(clock.instant()));
    }

    private Own own(ClientLink link, Locale locale) {
        Candidate candidate = candidates.findById(link.candidateId());
        processingLog.record(NAME, candidate.id());
        LocalDate today = LocalDate.now(clock);
        return new Own(
                page.of(candidate, today, locale),
                page.consents(candidate.id(), today, locale),
                candidate.id(),
                link.sessionUntil().orElseThrow());
    }
}
