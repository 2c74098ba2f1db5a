package nl.hoofdzaakwerk.portal.meeting;

import java.util.List;
import nl.hoofdzaakwerk.portal.web.Option;

/**
 * What the big screen shows.
 *
 * @param pair on the table; null when nothing is, or another organisation's candidate
 * @param number of its line on the agenda; 0 when it is not there
 * @param why it is on the agenda
 * @param now what this meeting decided about it, or null
 * @param decided how many pairs of the agenda were decided about
 * @param total how many there are
 * @param latest decisions, latest first
 */
record Screen(
        Meeting meeting,
        boolean chair,
        PairView pair,
        int number,
        List<String> why,
        MeetingRecord.Decided now,
        int decided,
        int total,
        List<MeetingRecord.Decided> latest,
        Choices choices) {

    /**
     * What the chair can choose from.
     *
     * @param rejecting reasons to reject, each with a key
     * @param parking reasons to park
     * @param owners organisations that can own what follows
     */
    record Choices(List<Keyed> rejecting, List<MeetingApi.Reason> parking, List<Option> owners) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    /** A reason, and the key that chooses it; empty from the tenth on. */
    record Keyed(String key, String code, String label) {}

    /** Whether nothing is left to be decided about. */
    public boolean isComplete() {
        return total > 0 && decided == total;
    }
}
