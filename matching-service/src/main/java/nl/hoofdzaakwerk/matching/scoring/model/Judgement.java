package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;

/**
 * Everything there is to say about one pair.
 *
 * @param points per criterion; they add up to the score
 * @param blocks the gates that are shut; empty when the pair may be proposed
 * @param notes what else is good to know; never counted
 */
public record Judgement(List<Points> points, List<Block> blocks, List<Reason> notes) {

    /** The whole scale: the best score a pair can have. */
    public static final int SCALE = 1000;

    public Judgement {
        points = List.copyOf(points);
        blocks = List.copyOf(blocks);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** Sum of the criteria's points, 0 to {@link #SCALE}. */
    public int score() {
        int score = 0;
        for (Points criterion : points) {
            score += criterion.points();
        }
        return score;
    }

    /** Whether what both sides told is young enough by the rules; older data costs no points (X20). */
    public boolean isFresh() {
        return notes.stream().noneMatch(note -> note.key().startsWith(Notes.FRESHNESS));
    }

    public boolean isOpen() {
        return blocks.isEmpty();
    }

    /** Share of the weight that could be judged with the data at hand, in percent. */
    public int completeness() {
        int known = 0;
        for (Points criterion : points) {
            known += criterion.known() ? criterion.maximum() : 0;
        }
        return known * 100 / SCALE;
    }
}
