package nl.hoofdzaakwerk.trajectory.funding;

import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;

/** What came of something to be written in the ledger of a budget line. */
public sealed interface Booking {

    /**
     * Written.
     *
     * @param entryId of the new entry; of a reservation, what a payment or release of it refers to
     * @param left free to spend on the line after it
     */
    record Booked(UUID entryId, Money left) implements Booking {}

    /**
     * Not written: there is less than was asked.
     *
     * @param left what there is: on the line for a reservation or a payment without one, else of the reservation
     */
    record NotEnough(Money left) implements Booking {}

    /** Not written: the caller sees no such line, or the line has no such reservation or entry. */
    record Unknown() implements Booking {}

    /** Not written: the entry was moved back already, is itself a correction, or is partly paid or released. */
    record NotCorrectable() implements Booking {}
}
