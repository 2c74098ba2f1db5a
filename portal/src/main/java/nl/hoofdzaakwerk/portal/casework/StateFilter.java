package nl.hoofdzaakwerk.portal.casework;

import java.util.List;

/**
 * What a list shows: what stands in one state, or all.
 *
 * @param page address of the list
 * @param place of the codes of the states
 * @param chosen one of the states, or empty for all
 */
public record StateFilter(String page, String place, List<String> states, String chosen) {

    /** What the service is asked; null for all. */
    public String asked() {
        return chosen.isBlank() ? null : chosen;
    }

    /** Address of the next part of the list, without where it begins. */
    public String more() {
        return page + "?stand=" + (states.contains(chosen) ? chosen : "") + "&na=";
    }
}
