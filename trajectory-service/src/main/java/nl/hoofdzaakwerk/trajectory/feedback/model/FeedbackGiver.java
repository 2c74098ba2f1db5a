package nl.hoofdzaakwerk.trajectory.feedback.model;

/** Who looks back. */
public enum FeedbackGiver {
    CLIENT,
    EMPLOYER
}
