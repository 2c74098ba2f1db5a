package nl.hoofdzaakwerk.employer.outlook.model;

import java.util.regex.Pattern;

/** By what supply and demand are laid side by side. */
public enum Classification {
    /** ISCO-08 groups of two digits. */
    OCCUPATION_GROUP("[0-9]{2}"),
    /** Sections of the SBI 2008. */
    SECTOR("[A-U]");

    private final Pattern code;

    Classification(String code) {
        this.code = Pattern.compile(code);
    }

    /** Whether a code has this classification's form. */
    public boolean hasForm(String text) {
        return code.matcher(text).matches();
    }
}
