package nl.hoofdzaakwerk.portal.privacy.find;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param kind code of place {@code Found}
 * @param silent whether the service gave no answer
 */
record Found(String kind, List<Hit> hits, boolean silent) {

    /**
     * Something found.
     *
     * @param page where the portal shows it, or empty
     * @param codePlace place of the code, or empty
     * @param code what it is or how it stands, or empty
     * @param clientPage of a candidate the visitor may show that page to, or empty
     */
    record Hit(String page, String text, String place, String codePlace, String code, String clientPage) {
        Hit(String page, String text, String place, String codePlace, String code) {
            this(page, text, place, codePlace, code, "");
        }
    }

    static Found of(String kind, List<Hit> hits) {
        return new Found(kind, List.copyOf(hits), false);
    }

    static Found silence(String kind) {
        return new Found(kind, List.of(), true);
    }
}
