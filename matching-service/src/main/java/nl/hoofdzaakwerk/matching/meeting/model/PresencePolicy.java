package nl.hoofdzaakwerk.matching.meeting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * E1: WSP and GGZ decide together. A meeting that agreed on a match ends only when of both it is noted that they were
 * there, or why not.
 */
public final class PresencePolicy {

    private PresencePolicy() {}

    /**
     * What is missing, as keys of the message bundle.
     *
     * @param agreed whether the meeting agreed on a match
     * @param noted what is noted of who was there
     */
    public static List<String> missing(boolean agreed, Collection<MeetingAttendance> noted) {
        List<String> missing = new ArrayList<>();
        if (agreed && noted.stream().noneMatch(one -> one.kind().equals("WSP"))) {
            missing.add("E1.wsp-not-noted");
        }
        if (agreed && noted.stream().noneMatch(one -> one.kind().equals("GGZ"))) {
            missing.add("E1.ggz-not-noted");
        }
        return missing;
    }
}
