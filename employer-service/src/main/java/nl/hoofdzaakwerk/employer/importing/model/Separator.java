package nl.hoofdzaakwerk.employer.importing.model;

/** What stands between the cells of a row. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
