package nl.hoofdzaakwerk.employer.pipeline.model;

/** What made a step: a person's contact, or a fact the platform knows. */
public enum StepOrigin {
    REGISTRATION,
    CONTACT,
    VACANCY,
    PLACEMENT
}
