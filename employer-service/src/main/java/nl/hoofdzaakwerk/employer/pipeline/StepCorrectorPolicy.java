package nl.hoofdzaakwerk.employer.pipeline;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** D1, D3: the WSP leads, so its account managers correct every step; others those of their own organisation. */
final class StepCorrectorPolicy {
    private StepCorrectorPolicy() {}

    static boolean mayCorrect(Caller caller, String recordedBy) {
        return caller.has(Roles.ACCOUNT_MANAGER)
                || caller.organisation().value().equals(recordedBy);
    }
}
