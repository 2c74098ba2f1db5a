package nl.hoofdzaakwerk.trajectory.consultation.model;

/** What the intervention aims at (C3). */
public enum CaseGoal {
    EDUCATION,
    STABILISING_LIVING_CONDITIONS,
    STABILISING_WORKING_CONDITIONS,
    STEPS_TO_WORK
}
