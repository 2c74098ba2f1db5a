package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.Objects;

/**
 * A move of money between two accounts of one budget line.
 *
 * @param amount more than nothing
 */
public record Transfer(EntryKind kind, Account from, Account to, Money amount) {
    public Transfer {
        Objects.requireNonNull(kind, "kind");
        if (from == to) {
            throw new IllegalArgumentException("money moves between two accounts, not within " + from);
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an entry moves more than nothing, not " + amount);
        }
    }

    public static Transfer allocation(Money amount) {
        return new Transfer(EntryKind.ALLOCATION, Account.SOURCE, Account.AVAILABLE, amount);
    }

    public static Transfer reservation(Money amount) {
        return new Transfer(EntryKind.RESERVATION, Account.AVAILABLE, Account.RESERVED, amount);
    }

    /** Pays what was not reserved. */
    public static Transfer payment(Money amount) {
        return new Transfer(EntryKind.PAYMENT, Account.AVAILABLE, Account.PAID, amount);
    }

    public static Transfer paymentOfReserved(Money amount) {
        return new Transfer(EntryKind.PAYMENT, Account.RESERVED, Account.PAID, amount);
    }

    public static Transfer release(Money amount) {
        return new Transfer(EntryKind.RELEASE, Account.RESERVED, Account.AVAILABLE, amount);
    }

    /** The move that undoes this one exactly. */
    public Transfer corrected() {
        return new Transfer(EntryKind.CORRECTION, to, from, amount);
    }
}
