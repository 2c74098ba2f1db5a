package nl.hoofdzaakwerk.employer.aftercare.model;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * X14: what an employer may read about the person it works with, by what the client released: nothing, what helps at
 * work, or also what the client wants to be known.
 *
 * @param needs what helps at work
 * @param told in the client's own words
 */
public record DisclosedWork(DisclosureLevel level, List<WorkCondition> needs, Optional<String> told) {
    /** Without a release. */
    public static final DisclosedWork NOTHING = new DisclosedWork(DisclosureLevel.NONE, List.of(), Optional.empty());

    public DisclosedWork {
        needs = List.copyOf(needs);
    }

    /** Leaves out what the level does not release, whatever was recorded. */
    public DisclosedWork released() {
        return switch (level) {
            case NONE -> NOTHING;
            case SUPPORT_NEED_ONLY -> new DisclosedWork(level, needs, Optional.empty());
            case FULL -> this;
        };
    }

    /** Whether no more was recorded than the level releases. */
    public boolean isConsistent() {
        return equals(released());
    }
}
