package nl.hoofdzaakwerk.portal.form;

import java.util.List;
import java.util.Map;

/**
 * A field of a form.
 *
 * @param kind how it is filled in
 * @param name its place in what the service is sent
 * @param hint what helps to fill it in, or empty
 * @param codes that can be chosen
 * @param place of the codes
 * @param options texts that can be chosen, by value
 */
public record FormField(
        Kind kind,
        String name,
        String label,
        String hint,
        boolean required,
        List<String> codes,
        String place,
        Map<String, String> options) {

    /** How a field is filled in. */
    public enum Kind {
        TEXT,
        ORGANISATION,
        NUMBER,
        DATE,
        LONG,
        CHOICE,
        MANY,
        OPTION,
        TICK
    }

    static FormField of(Kind kind, String name, String label) {
        return new FormField(kind, name, label, "", true, List.of(), "", Map.of());
    }

    FormField with(String otherHint, boolean isRequired) {
        return new FormField(kind, name, label, otherHint, isRequired, codes, place, options);
    }

    FormField among(List<String> otherCodes, String otherPlace) {
        return new FormField(kind, name, label, hint, required, otherCodes, otherPlace, options);
    }

    FormField among(Map<String, String> otherOptions) {
        return new FormField(kind, name, label, hint, required, codes, place, otherOptions);
    }
}
