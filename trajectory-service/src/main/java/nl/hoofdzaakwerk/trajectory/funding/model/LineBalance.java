package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.Objects;

/**
 * What stands on the accounts of a budget line.
 *
 * @param available free to spend; on an income line still to come, and below nothing when more came than was planned
 */
public record LineBalance(Money available, Money reserved, Money paid) {
    public static final LineBalance NOTHING = new LineBalance(Money.NOTHING, Money.NOTHING, Money.NOTHING);

    public LineBalance {
        Objects.requireNonNull(available, "available");
        Objects.requireNonNull(reserved, "reserved");
        Objects.requireNonNull(paid, "paid");
    }

    /** All that was planned for the line. */
    public Money planned() {
        return available.plus(reserved).plus(paid);
    }

    public Money on(Account account) {
        return switch (account) {
            case SOURCE -> planned().negated();
            case AVAILABLE -> available;
            case RESERVED -> reserved;
            case PAID -> paid;
        };
    }

    public LineBalance after(Transfer transfer) {
        return new LineBalance(
                on(Account.AVAILABLE).plus(effect(transfer, Account.AVAILABLE)),
                on(Account.RESERVED).plus(effect(transfer, Account.RESERVED)),
                on(Account.PAID).plus(effect(transfer, Account.PAID)));
    }

    private static Money effect(Transfer transfer, Account account) {
        if (transfer.to() == account) {
            return transfer.amount();
        }
        return transfer.from() == account ? transfer.amount().negated() : Money.NOTHING;
    }
}
