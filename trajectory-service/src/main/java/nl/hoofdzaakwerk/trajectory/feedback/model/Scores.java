package nl.hoofdzaakwerk.trajectory.feedback.model;

/** Satisfaction on three points, each from 1 (not at all) up to 5 (entirely). */
public record Scores(int resultOriented, int clearContact, int lessBureaucracy) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Scores {
        require(resultOriented);
        require(clearContact);
        require(lessBureaucracy);
    }

    private static void require(int score) {
        if (score < LEAST || score > MOST) {
            throw new IllegalArgumentException("not a score: " + score);
        }
    }
}
