package nl.hoofdzaakwerk.employer.importing.model;

/** What the dry run found of a row (rule D10). */
public enum Verdict {
    /** To be registered. */
    GOOD,
    /** Cannot be registered as it is written. */
    FAULTY,
    /** The same KvK number stands earlier in the file, or is registered in the region. */
    DUPLICATE,
    /** Without a KvK number on one side, much like another in the same municipality: for a person to judge. */
    LOOKALIKE
}
