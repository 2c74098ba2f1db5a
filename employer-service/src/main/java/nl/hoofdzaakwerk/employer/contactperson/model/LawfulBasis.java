package nl.hoofdzaakwerk.employer.contactperson.model;

/** Why a person's data may be kept: the grounds of AVG art. 6(1) that fit a contact at an employer (rule P7). */
public enum LawfulBasis {
    /** Under a: the person agreed. */
    CONSENT,
    /** Under b: an agreement with the person, such as one who works for their own account. */
    CONTRACT,
    /** Under e: the public task to bring people to work. */
    PUBLIC_TASK,
    /** Under f: an interest that outweighs; not for a public body at its task. */
    LEGITIMATE_INTEREST
}
