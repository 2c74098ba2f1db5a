package nl.hoofdzaakwerk.trajectory.funding.model;

/** B7: a line spends, promises and gives back no more than it has. */
public final class SpendingPolicy {
    private SpendingPolicy() {}

    /** Whether the account has the amount. More may come in on an income line than was expected. */
    public static boolean allows(BudgetSide side, LineBalance balance, Transfer transfer) {
        return switch (transfer.from()) {
            case SOURCE -> true;
            case AVAILABLE -> side == BudgetSide.INCOME || has(balance, transfer);
            case RESERVED, PAID -> has(balance, transfer);
        };
    }

    private static boolean has(LineBalance balance, Transfer transfer) {
        return !balance.on(transfer.from()).isLessThan(transfer.amount());
    }
}
