package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;

/** What requests to write in a ledger hold; descriptions and references name nobody, for entries stay for good. */
final class EntryInput {
    private EntryInput() {}

    /** Money to plan, or to expect on a line of income. */
    public record Allocation(
            @NotNull @Min(1900) @Max(2100) Integer year,
            @NotNull @Amount BigDecimal amount,
            @NotNull @Size(min = 1, max = 200) @PlainText String description,
            @NotNull @BusinessDate LocalDate bookedDate) {}

    /** @param reference what the money is for, as it is known elsewhere */
    public record Reservation(
            @NotNull @Amount BigDecimal amount,
            @NotNull @Size(min = 1, max = 200) @PlainText String description,
            @NotNull @BusinessDate LocalDate bookedDate,
            @NotNull @Size(min = 1, max = 100) @PlainText String reference) {}

    /** @param reservationId entry that is paid; left out, the money is paid from what is free */
    public record Payment(
            @NotNull @Amount BigDecimal amount,
            @NotNull @Size(min = 1, max = 200) @PlainText String description,
            @NotNull @BusinessDate LocalDate bookedDate,
            UUID reservationId,
            @Size(min = 1, max = 100) @PlainText String reference) {}

    /** @param reservationId entry whose money becomes free again */
    public record Release(
            @NotNull UUID reservationId,
            @NotNull @Amount BigDecimal amount,
            @NotNull @Size(min = 1, max = 200) @PlainText String description,
            @NotNull @BusinessDate LocalDate bookedDate) {}

    /** @param entryId entry that is moved back whole */
    public record Correction(
            @NotNull UUID entryId,
            @NotNull @Size(min = 1, max = 200) @PlainText String description,
            @NotNull @BusinessDate LocalDate bookedDate) {}
}
