package nl.hoofdzaakwerk.trajectory.bottleneck.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A19: only who holds a bottleneck does something with it, and only what its life allows. */
public final class BottleneckPolicy {
    private static final String SOURCE = "QA 3.4, QA 4.3, QA 8.2";

    private BottleneckPolicy() {}

    public static Ruling judgeStep(BottleneckState state, BottleneckLifeCycle.Step step, Circle caller) {
        Ruling held = judgeHeld(state, caller);
        return held instanceof Ruling.Refused
                ? held
                : Ruling.refusedIf(
                        BottleneckLifeCycle.after(state, step).isEmpty(), "", Remark.of("A19", code(step), SOURCE));
    }

    /** Whether it is open and in the caller's hands. */
    public static Ruling judgeHeld(BottleneckState state, Circle caller) {
        return state.heldBy()
                .map(holder ->
                        Ruling.refusedIf(holder != caller, "", Remark.of("A19", "A19.not-in-your-hands", SOURCE)))
                .orElseGet(() -> Ruling.refused("", Remark.of("A19", "A19.already-closed", SOURCE)));
    }

    private static String code(BottleneckLifeCycle.Step step) {
        return switch (step) {
            case ESCALATE -> "A19.cannot-go-further";
            case GIVE_BACK -> "A19.cannot-go-back";
            case RESOLVE, DROP -> "A19.already-closed";
        };
    }
}
