package nl.hoofdzaakwerk.trajectory.plan.model;

/** Who can agree to a plan. */
public enum PlanParty {
    CANDIDATE,
    COACH,
    TREATMENT_TEAM,
    CLIENT_MANAGER,
    FAMILY,
    EMPLOYER
}
