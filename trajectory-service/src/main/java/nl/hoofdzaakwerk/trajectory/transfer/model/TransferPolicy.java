package nl.hoofdzaakwerk.trajectory.transfer.model;

import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * P1: a candidate goes to another institution only with the person's consent to hand the file to exactly that one, when
 * it is asked and still when it is accepted; once, and not while the person is being erased.
 */
public final class TransferPolicy {
    private static final String RULE = "P1";
    private static final String SOURCE = "TW 8, AVG 9";

    private TransferPolicy() {}

    /**
     * What decides, looked up while nobody can change it.
     *
     * @param hasGround whether a ground for handing over to the receiver holds today
     * @param beingErased whether an erasure was asked or runs
     */
    public record Facts(boolean hasGround, boolean beingErased) {}

    /** @param requestedAlready whether another request waits for its answer */
    public static Ruling judgeRequest(
            OrganisationAlias sender, OrganisationAlias receiver, Facts facts, boolean requestedAlready) {
        return Ruling.refusedIf(sender.equals(receiver), "/receiver", Remark.of(RULE, "P1.transfer-to-itself", SOURCE))
                .and(judgeFacts(facts))
                .and(requestedOnce(requestedAlready));
    }

    /** Consent may have been withdrawn since it was asked. */
    public static Ruling judgeAcceptance(TransferState state, Facts facts) {
        return judgeStep(state, TransferState.ACCEPTED).and(judgeFacts(facts));
    }

    public static Ruling judgeStep(TransferState from, TransferState to) {
        return Ruling.refusedIf(
                !TransferLifeCycle.allows(from, to), "", Remark.of(RULE, "P1.transfer-step-not-possible", SOURCE));
    }

    /** What is closed has no next step. */
    public static Ruling judgeOpen(TransferState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of(RULE, "P1.transfer-closed", SOURCE));
    }

    public static Ruling requestedOnce(boolean requestedAlready) {
        return Ruling.refusedIf(requestedAlready, "", Remark.of(RULE, "P1.transfer-requested-already", SOURCE));
    }

    private static Ruling judgeFacts(Facts facts) {
        return Ruling.refusedIf(!facts.hasGround(), "", Remark.of(RULE, "P1.transfer-needs-ground", SOURCE))
                .and(Ruling.refusedIf(facts.beingErased(), "", Remark.of(RULE, "P1.transfer-during-erasure", SOURCE)));
    }
}
