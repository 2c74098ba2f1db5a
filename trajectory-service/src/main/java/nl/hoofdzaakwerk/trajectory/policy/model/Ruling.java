package nl.hoofdzaakwerk.trajectory.policy.model;

import java.util.List;
import java.util.stream.Stream;

/** What a rule decides about something someone wants to do. */
public sealed interface Ruling {

    /** It may be done. */
    record Allowed() implements Ruling {}

    /**
     * It may not be done.
     *
     * @param reasons at least one
     */
    record Refused(List<Refusal> reasons) implements Ruling {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /**
     * Why not.
     *
     * @param pointer JSON pointer to the part of the request it concerns; empty for the whole
     */
    record Refusal(String pointer, Remark remark) {}

    static Ruling allowed() {
        return new Allowed();
    }

    static Ruling refused(String pointer, Remark remark) {
        return new Refused(List.of(new Refusal(pointer, remark)));
    }

    /** Refused with the reason when the condition holds. */
    static Ruling refusedIf(boolean condition, String pointer, Remark remark) {
        return condition ? refused(pointer, remark) : allowed();
    }

    /** Allowed only when both are; otherwise with the reasons of both. */
    default Ruling and(Ruling other) {
        List<Refusal> all = Stream.of(this, other).flatMap(Ruling::reasonsOf).toList();
        return all.isEmpty() ? allowed() : new Refused(all);
    }

    private static Stream<Refusal> reasonsOf(Ruling ruling) {
        return switch (ruling) {
            case Allowed() -> Stream.empty();
            case Refused(List<Refusal> reasons) -> reasons.stream();
        };
    }
}
