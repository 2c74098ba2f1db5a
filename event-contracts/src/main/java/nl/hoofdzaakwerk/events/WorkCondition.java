package nl.hoofdzaakwerk.events;

/** Working condition that matters to this group: needed by a candidate, offered with a vacancy (rule D5). */
public enum WorkCondition {
    QUIET,
    PREDICTABLE,
    BUILD_UP_HOURS,
    FLEXIBLE_TIMES,
    REMOTE,
    BUDDY,
    EXTRA_BREAKS,
    WRITTEN_INSTRUCTION,
    CLOSE_SUPERVISION
}
