package nl.hoofdzaakwerk.trajectory.privacy.model;

/**
 * What a candidate's data is shared for. There is no purpose without something that is shared: an employer is met on
 * the consent that matching asks per employer (E5), and research gets figures about nobody.
 */
public enum Purpose {
    /** The anonymous candidate card in matching. */
    MATCHING,
    /** Guidance by a coach of another organisation than the treating one; never with health data. */
    GUIDANCE,
    /** Discussing the case with other organisations. */
    CASE_CONSULTATION,
    /** Asking an organisation to pay for guidance; never with health data. */
    FUNDING,
    /** Handing care, guidance and the whole file, health included, to another GGZ institution. */
    TRANSFER
}
