package nl.hoofdzaakwerk.trajectory.client.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;

/**
 * X7: lets one client read the own page without an account. It opens once, with the client's date of birth, and then
 * for a short while only. Codes are kept as digests.
 */
@Entity
public class ClientLink {
    /** With so many wrong dates of birth it opens no more. */
    public static final int MOST_MISSES = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;
    private byte[] digest;
    private String madeBy;
    private Instant madeAt;
    private Instant openUntil;
    private int misses;
    private Instant openedAt;
    private byte[] sessionDigest;
    private Instant sessionUntil;
    private Instant endedAt;

    protected ClientLink() {}

    /** From when until when it can be opened. */
    public record Period(Instant from, Instant until) {}

    /** Makes a link to a candidate of this treating organisation. */
    public ClientLink(
            UUID id, UUID candidateId, OrganisationAlias organisation, TicketCode code, String madeBy, Period period) {
        this.id = id;
        this.candidateId = candidateId;
        this.organisation = organisation;
        this.digest = code.digest();
        this.madeBy = madeBy;
        this.madeAt = period.from();
        this.openUntil = period.until();
    }

    public ClientLinkState state(Instant now) {
        if (endedAt != null) {
            return ClientLinkState.ENDED;
        }
        if (openedAt != null) {
            return ClientLinkState.OPENED;
        }
        if (misses >= MOST_MISSES) {
            return ClientLinkState.BLOCKED;
        }
        return now.isBefore(openUntil) ? ClientLinkState.WAITING : ClientLinkState.EXPIRED;
    }

    /** Somebody came with the code and another date of birth than the client's. */
    public void miss() {
        misses++;
    }

    public int missesLeft() {
        return MOST_MISSES - misses;
    }

    /**
     * Uses it up; from now on the session's code opens the page.
     *
     * @throws IllegalStateException unless it is waiting
     */
    public void open(TicketCode session, Period period) {
        if (state(period.from()) != ClientLinkState.WAITING) {
            throw new IllegalStateException("client link " + id + " cannot be opened");
        }
        openedAt = period.from();
        sessionDigest = session.digest();
        sessionUntil = period.until();
    }

    /** Whether who opened it may read now. */
    public boolean isReadable(Instant now) {
        return state(now) == ClientLinkState.OPENED && now.isBefore(sessionUntil);
    }

    /** Ends it, with what was opened by it. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant openUntil() {
        return openUntil;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Until when it may be read; empty as long as it is not opened. */
    public Optional<Instant> sessionUntil() {
        return Optional.ofNullable(sessionUntil);
    }
}
