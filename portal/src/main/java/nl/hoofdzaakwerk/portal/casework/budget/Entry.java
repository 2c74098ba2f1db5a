package nl.hoofdzaakwerk.portal.casework.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An entry in a ledger, with what stood on the line after it. */
record Entry(
        UUID id,
        long sequence,
        String kind,
        String from,
        String to,
        BigDecimal amount,
        int year,
        LocalDate bookedDate,
        String description,
        String reference,
        UUID reservationId,
        UUID correctedId,
        BigDecimal left,
        BigDecimal reserved,
        BigDecimal paid) {

    /** What it is for, with the reference that was given to it, if any. */
    public String purpose() {
        return reference == null || isForCase() ? description : description + " (" + reference + ")";
    }

    /** Whether it is for a request of a case, whose id is the reference then. */
    public boolean isForCase() {
        return reference != null && reference.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Whether it can be paid or made free. */
    public boolean isReservation() {
        return kind.equals("RESERVATION");
    }

    /** Whether it can be moved back: a correction itself cannot. */
    public boolean isCorrectable() {
        return !kind.equals("CORRECTION");
    }
}
