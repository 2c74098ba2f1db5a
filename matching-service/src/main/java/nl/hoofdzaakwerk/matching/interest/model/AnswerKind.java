package nl.hoofdzaakwerk.matching.interest.model;

/** What a candidate says about a vacancy or an employer (X16). */
public enum AnswerKind {
    /** May be brought up and introduced there. */
    YES,
    /** Does not want to. */
    NO,
    /** Takes back what was said before; as if nothing was ever said. */
    WITHDRAWN
}
