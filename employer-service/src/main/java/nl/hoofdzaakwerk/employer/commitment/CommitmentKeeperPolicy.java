package nl.hoofdzaakwerk.employer.commitment;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** X10, D3: the WSP leads, so its account managers keep every commitment; others those their organisation noted. */
final class CommitmentKeeperPolicy {
    private CommitmentKeeperPolicy() {}

    static boolean mayKeep(Caller caller, Commitment commitment) {
        return caller.has(Roles.ACCOUNT_MANAGER) || caller.organisation().equals(commitment.organisation());
    }
}
