package nl.hoofdzaakwerk.portal.casework;

import java.util.List;

/**
 * What a list shows: what stands in one state, what one region has, or all.
 *
 * @param place of the codes of the states
 * @param state one of the states, or empty for all
 * @param regions those of the visitor; none where a list is not narrowed to one
 * @param region one of the regions, or empty for all
 */
public record ListFilter(String place, List<String> states, String state, List<String> regions, String region) {

    /** A list that is only narrowed to a state. */
    public static ListFilter ofState(String place, List<String> states, String state) {
        return new ListFilter(place, states, state, List.of(), "");
    }

    /** The state that the service is asked for; null for all. */
    public String askedState() {
        return states.contains(state) ? state : null;
    }

    /** The region that the service is asked for; null for all. */
    public String askedRegion() {
        return regions.contains(region) ? region : null;
    }

    /** Whether there is more than one region to choose from. */
    public boolean hasRegions() {
        return regions.size() > 1;
    }
}
