package nl.hoofdzaakwerk.employer.contactperson.model;

/** Why a contact person was erased (rule P7). */
public enum ErasureGround {
    ASKED_BY_PERSON,
    LEFT_EMPLOYER,
    NO_LONGER_NEEDED,
    WRONG
}
