package nl.hoofdzaakwerk.matching.vum.model;

import java.util.List;

/**
 * What VUM answered to one question.
 *
 * @param questionId VUM's name of the question; null when not told
 * @param cutOff whether VUM has more than it told
 * @param told how many matches the answer held
 * @param items those that could be read
 */
public record VumAnswer<T>(String questionId, boolean cutOff, int told, List<T> items) {
    /** Most matches an answer may hold; what is told beyond it is left unread. */
    public static final int MOST = 100;

    public VumAnswer {
        items = List.copyOf(items);
    }

    public VumSearchState state() {
        return cutOff || told > MOST ? VumSearchState.CUT_OFF : VumSearchState.COMPLETE;
    }
}
