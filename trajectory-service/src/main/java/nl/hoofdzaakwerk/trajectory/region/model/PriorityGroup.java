package nl.hoofdzaakwerk.trajectory.region.model;

/** A14: the groups among which a municipality sets its priorities (HR). */
public enum PriorityGroup {
    /** People with a benefit, of whatever kind. */
    BENEFIT_RECIPIENTS,
    /** People without benefit and without work. */
    NUGGERS,
    /** People under the age that {@link PriorityTerms} says. */
    YOUTH
}
