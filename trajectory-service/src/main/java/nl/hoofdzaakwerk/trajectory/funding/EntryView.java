package nl.hoofdzaakwerk.trajectory.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.model.Account;
import nl.hoofdzaakwerk.trajectory.funding.model.EntryKind;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;

/**
 * An entry in the ledger of a line, and what stood on the line's accounts after it; euros, exact to the cent.
 *
 * @param sequence from 1 on, without gaps
 * @param reservationId the reservation it pays or releases
 * @param correctedId the entry it moves back
 * @param left free to spend after it; of income, still to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        UUID lineId,
        long sequence,
        EntryKind kind,
        Account from,
        Account to,
        BigDecimal amount,
        int year,
        LocalDate bookedDate,
        String description,
        String reference,
        UUID reservationId,
        UUID correctedId,
        BigDecimal left,
        BigDecimal reserved,
        BigDecimal paid,
        Instant bookedAt) {

    static EntryView of(LedgerEntry entry) {
        return new EntryView(
                entry.id(),
                entry.lineId(),
                entry.sequence(),
                entry.transfer().kind(),
                entry.transfer().from(),
                entry.transfer().to(),
                entry.transfer().amount().amount(),
                entry.note().budgetYear(),
                entry.note().bookedOn(),
                entry.note().description(),
                entry.note().reference().orElse(null),
                entry.note().settles().orElse(null),
                entry.note().corrects().orElse(null),
                entry.balanceAfter().available().amount(),
                entry.balanceAfter().reserved().amount(),
                entry.balanceAfter().paid().amount(),
                entry.bookedAt());
    }
}
