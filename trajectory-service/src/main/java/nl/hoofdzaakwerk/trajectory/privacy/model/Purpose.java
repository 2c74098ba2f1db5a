package nl.hoofdzaakwerk.trajectory.privacy.model;

/** What a candidate's data is shared for. */
public enum Purpose {
    /** The anonymous candidate card in matching. */
    MATCHING,
    /** Guidance by a coach of another organisation than the treating one; never with health data. */
    GUIDANCE,
    /** Discussing the case with other organisations. */
    CASE_CONSULTATION,
    /** Telling one employer, or who speaks with employers, that this person would like to meet. */
    EMPLOYER_INTRODUCTION,
    /** Asking an organisation to pay for guidance; never with health data. */
    FUNDING,
    /** Handing care, guidance and the whole file, health included, to another GGZ institution. */
    TRANSFER,
    /** Research and feedback about the work itself. */
    RESEARCH
}
