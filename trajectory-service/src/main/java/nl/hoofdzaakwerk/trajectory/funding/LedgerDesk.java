package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Writes in the ledger what is asked by hand, and says why not where it cannot be (B7). */
@ApplicationScoped
class LedgerDesk {
    private static final String RULE = "B7";
    private static final String SOURCE = "IMP 4";

    private final BudgetLedger ledger;
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final Remarks remarks;

    LedgerDesk(BudgetLedger ledger, BudgetLines lines, LedgerEntries entries, Remarks remarks) {
        this.ledger = ledger;
        this.lines = lines;
        this.entries = entries;
        this.remarks = remarks;
    }

    LedgerEntry allocate(UUID lineId, EntryInput.Allocation input) {
        return written(
                lineId,
                ledger.allocate(
                        lineId, input.year(), new Money(input.amount()), input.description(), input.bookedDate()),
                "");
    }

    LedgerEntry reserve(UUID lineId, EntryInput.Reservation input) {
        return written(
                lineId,
                ledger.reserve(
                        lineId, new Money(input.amount()), input.description(), input.bookedDate(), input.reference()),
                "");
    }

    LedgerEntry pay(UUID lineId, EntryInput.Payment input) {
        Money amount = new Money(input.amount());
        Booking booking = input.reservationId() == null
                ? ledger.payDirectly(
                        lineId, amount, input.description(), input.bookedDate(), Optional.ofNullable(input.reference()))
                : ledger.pay(lineId, input.reservationId(), amount, input.description(), input.bookedDate());
        return written(lineId, booking, "/reservationId");
    }

    LedgerEntry release(UUID lineId, EntryInput.Release input) {
        return written(
                lineId,
                ledger.release(
                        lineId,
                        input.reservationId(),
                        new Money(input.amount()),
                        input.description(),
                        input.bookedDate()),
                "/reservationId");
    }

    LedgerEntry correct(UUID lineId, EntryInput.Correction input) {
        return written(
                lineId, ledger.correct(lineId, input.entryId(), input.description(), input.bookedDate()), "/entryId");
    }

    /** @param entryPointer where the request names an entry */
    private LedgerEntry written(UUID lineId, Booking booking, String entryPointer) {
        return switch (booking) {
            case Booking.Booked booked -> entries.findById(booked.entryId());
            case Booking.NotEnough(var left) ->
                throw refused("/amount", Remark.of(RULE, "B7.not-enough", SOURCE, left.amount()));
            case Booking.NotCorrectable() -> throw refused(entryPointer, Remark.of(RULE, "B7.not-correctable", SOURCE));
            case Booking.Unknown() -> throw unknown(lineId, entryPointer);
        };
    }

    private IllegalStateException refused(String pointer, Remark remark) {
        remarks.require(Ruling.refused(pointer, remark));
        return new IllegalStateException("a refusal was let through");
    }

    private Problem unknown(UUID lineId, String entryPointer) {
        return lines.findByIdOptional(lineId).isEmpty()
                ? Problem.notFound()
                : Problem.invalid(remarks.error(entryPointer, "unknown-entry"));
    }
}
