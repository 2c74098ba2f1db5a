package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * What happened to the money of a budget line, and what stood on its accounts after that. Written once; the database
 * refuses to change or delete it.
 */
@Entity
public class LedgerEntry {
    @Id
    private UUID id;

    private UUID lineId;
    private OrganisationAlias organisation;
    private long sequence;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Account fromAccount;

    @Enumerated(EnumType.STRING)
    private Account toAccount;

    private Money amount;
    private int budgetYear;
    private LocalDate bookedOn;
    private String description;
    private String reference;

    @Column(name = "settles")
    private UUID settles;

    @Column(name = "corrects")
    private UUID corrects;

    private Money availableAfter;
    private Money reservedAfter;
    private Money paidAfter;
    private String bookedBy;
    private Instant bookedAt;

    protected LedgerEntry() {}

    /**
     * What is written beside the move itself.
     *
     * @param budgetYear year it counts for
     * @param reference what it was for, elsewhere in this service; names nobody
     * @param settles the reservation that is paid or released
     * @param corrects the entry that is moved back
     */
    public record Note(
            int budgetYear,
            LocalDate bookedOn,
            String description,
            Optional<String> reference,
            Optional<UUID> settles,
            Optional<UUID> corrects) {}

    /** The entry that follows the previous one of the line, if there is one. */
    public LedgerEntry(
            UUID id,
            BudgetLine line,
            Optional<LedgerEntry> previous,
            Transfer transfer,
            Note note,
            String by,
            Instant now) {
        this.id = id;
        this.lineId = line.id();
        this.organisation = line.organisation();
        this.sequence = previous.map(entry -> entry.sequence).orElse(0L) + 1;
        this.kind = transfer.kind();
        this.fromAccount = transfer.from();
        this.toAccount = transfer.to();
        this.amount = transfer.amount();
        this.budgetYear = note.budgetYear();
        this.bookedOn = note.bookedOn();
        this.description = note.description();
        this.reference = note.reference().orElse(null);
        this.settles = note.settles().orElse(null);
        this.corrects = note.corrects().orElse(null);
        LineBalance after = previous.map(LedgerEntry::balanceAfter)
                .orElse(LineBalance.NOTHING)
                .after(transfer);
        this.availableAfter = after.available();
        this.reservedAfter = after.reserved();
        this.paidAfter = after.paid();
        this.bookedBy = by;
        this.bookedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID lineId() {
        return lineId;
    }

    /** From 1 on, without gaps, within the line. */
    public long sequence() {
        return sequence;
    }

    public Transfer transfer() {
        return new Transfer(kind, fromAccount, toAccount, amount);
    }

    public LineBalance balanceAfter() {
        return new LineBalance(availableAfter, reservedAfter, paidAfter);
    }

    public Note note() {
        return new Note(
                budgetYear,
                bookedOn,
                description,
                Optional.ofNullable(reference),
                Optional.ofNullable(settles),
                Optional.ofNullable(corrects));
    }

    public String bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }
}
