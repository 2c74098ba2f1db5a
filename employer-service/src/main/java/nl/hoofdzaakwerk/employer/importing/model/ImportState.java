package nl.hoofdzaakwerk.employer.importing.model;

/** Where an import stands (rule D10). */
public enum ImportState {
    /** Received; the dry run is to come, or runs. */
    UPLOADED,
    /** The dry run is done: somebody looks at the report, and has it registered or discards it. */
    CHECKED,
    /** To be registered, or being registered. */
    APPLYING,
    /** Registered, all at once. */
    APPLIED,
    DISCARDED,
    /** The file could not be read to its end. */
    FAILED;

    /** Whether nothing more happens with it. */
    public boolean isEnded() {
        return switch (this) {
            case UPLOADED, CHECKED, APPLYING -> false;
            case APPLIED, DISCARDED, FAILED -> true;
        };
    }
}
