package nl.hoofdzaakwerk.reporting.export.model;

/** Colours that stay apart in grey print, and for who does not see red and green apart. */
public enum Ink {
    TEXT("#1b1b1b"),
    QUIET("#5a5a5a"),
    OWN("#0b4f7d"),
    SOFT("#8fb8d4"),
    OTHER("#b9b9b9"),
    WITHHELD("#ececec"),
    BAND("#e3edf4"),
    LINE("#c2410c"),
    AXIS("#9a9a9a");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** As CSS and SVG name it. */
    public String code() {
        return code;
    }
}
