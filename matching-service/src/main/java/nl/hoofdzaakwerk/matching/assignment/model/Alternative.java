package nl.hoofdzaakwerk.matching.assignment.model;

/**
 * A pair that could be made instead of what is proposed.
 *
 * @param score points of the pair itself
 * @param losesAtMost points that the total of all proposals loses at most when this pair is made and everybody else
 *     then gets the best that is left: the weight of the best assignment less that of the best assignment with this
 *     pair in it, pins kept. Without keep bonus it is exactly what is lost, and 0 is another best assignment. With it
 *     the loss is counted as the next change would count it, so that the loss in points alone may be less
 */
public record Alternative(int candidate, int vacancy, int score, int losesAtMost) {}
