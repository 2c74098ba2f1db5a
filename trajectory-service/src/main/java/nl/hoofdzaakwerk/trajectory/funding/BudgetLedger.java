package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import nl.hoofdzaakwerk.trajectory.funding.model.EntryKind;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;
import nl.hoofdzaakwerk.trajectory.funding.model.LineBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.SpendingPolicy;
import nl.hoofdzaakwerk.trajectory.funding.model.Transfer;

/**
 * B7: the ledger of budget lines. Runs in the caller's transaction and sees the caller's budgets only; each call locks
 * the line until that transaction ends, so a line never spends more than it has, however many ask at once. Descriptions
 * and references name nobody: they stay for good.
 */
@ApplicationScoped
public class BudgetLedger {
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final CurrentCaller callers;
    private final Clock clock;

    BudgetLedger(BudgetLines lines, LedgerEntries entries, CurrentCaller callers, Clock clock) {
        this.lines = lines;
        this.entries = entries;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Promises money of a line.
     *
     * @param amount more than nothing
     * @param description 1 to 200 characters
     * @param reference what it is for, 1 to 100 characters
     */
    public Booking reserve(UUID budgetLineId, Money amount, String description, LocalDate on, String reference) {
        return book(budgetLineId, Transfer.reservation(amount), note(on, description, Optional.of(reference)));
    }

    /** Pays a reservation, whole or in part; {@link Booking.NotEnough} says what is left of it. */
    public Booking pay(UUID budgetLineId, UUID reservationId, Money amount, String description, LocalDate on) {
        return settle(budgetLineId, reservationId, Transfer.paymentOfReserved(amount), description, on);
    }

    /** Frees a reservation, whole or in part; {@link Booking.NotEnough} says what is left of it. */
    public Booking release(UUID budgetLineId, UUID reservationId, Money amount, String description, LocalDate on) {
        return settle(budgetLineId, reservationId, Transfer.release(amount), description, on);
    }

    /** Pays from what is free; on an income line, notes what came in. */
    Booking payDirectly(UUID budgetLineId, Money amount, String description, LocalDate on, Optional<String> reference) {
        return book(budgetLineId, Transfer.payment(amount), note(on, description, reference));
    }

    /** Plans money for a year. */
    Booking allocate(UUID budgetLineId, int year, Money amount, String description, LocalDate on) {
        return book(
                budgetLineId,
                Transfer.allocation(amount),
                new LedgerEntry.Note(year, on, description, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Moves a wrong entry back, whole; what should have been written is then written anew. */
    Booking correct(UUID budgetLineId, UUID entryId, String description, LocalDate on) {
        BudgetLine line = lines.forEntry(budgetLineId).orElse(null);
        LedgerEntry wrong = entries.findByIdOptional(entryId)
                .filter(entry -> line != null && entry.lineId().equals(line.id()))
                .orElse(null);
        if (wrong == null) {
            return new Booking.Unknown();
        }
        if (wrong.transfer().kind() == EntryKind.CORRECTION
                || entries.isCorrected(entryId)
                || entries.settledOf(entryId).isPositive()) {
            return new Booking.NotCorrectable();
        }
        LedgerEntry.Note of = wrong.note();
        return write(
                line,
                wrong.transfer().corrected(),
                new LedgerEntry.Note(
                        of.budgetYear(), on, description, of.reference(), Optional.empty(), Optional.of(entryId)));
    }

    private Booking settle(UUID budgetLineId, UUID reservationId, Transfer transfer, String description, LocalDate on) {
        BudgetLine line = lines.forEntry(budgetLineId).orElse(null);
        LedgerEntry reservation = entries.findByIdOptional(reservationId)
                .filter(entry -> line != null && entry.lineId().equals(line.id()))
                .filter(entry -> entry.transfer().kind() == EntryKind.RESERVATION)
                .orElse(null);
        if (reservation == null) {
            return new Booking.Unknown();
        }
        Money left = leftOf(reservation);
        if (left.isLessThan(transfer.amount())) {
            return new Booking.NotEnough(left);
        }
        Optional<String> reference = reservation.note().reference();
        return write(
                line,
                transfer,
                new LedgerEntry.Note(
                        on.getYear(), on, description, reference, Optional.of(reservationId), Optional.empty()));
    }

    private Money leftOf(LedgerEntry reservation) {
        return entries.isCorrected(reservation.id())
                ? Money.NOTHING
                : reservation.transfer().amount().minus(entries.settledOf(reservation.id()));
    }

    private Booking book(UUID budgetLineId, Transfer transfer, LedgerEntry.Note note) {
        return lines.forEntry(budgetLineId)
                .map(line -> write(line, transfer, note))
                .orElseGet(Booking.Unknown::new);
    }

    private Booking write(BudgetLine line, Transfer transfer, LedgerEntry.Note note) {
        Optional<LedgerEntry> previous = entries.last(line.id());
        LineBalance balance = previous.map(LedgerEntry::balanceAfter).orElse(LineBalance.NOTHING);
        if (!SpendingPolicy.allows(line.side(), balance, transfer)) {
            return new Booking.NotEnough(balance.on(transfer.from()));
        }
        LedgerEntry entry = new LedgerEntry(Ids.next(), line, previous, transfer, note, user(), clock.instant());
        entries.persistAndFlush(entry);
        return new Booking.Booked(entry.id(), entry.balanceAfter().available());
    }

    /** The system writes without a caller. */
    private String user() {
        return callers.find().map(Caller::user).orElse("system");
    }

    private static LedgerEntry.Note note(LocalDate on, String description, Optional<String> reference) {
        return new LedgerEntry.Note(on.getYear(), on, description, reference, Optional.empty(), Optional.empty());
    }
}
