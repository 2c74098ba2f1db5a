package nl.hoofdzaakwerk.employer.merging.model;

/** What was done with a record. */
public enum MergeAct {
    MERGED,
    UNMERGED
}
