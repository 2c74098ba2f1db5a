package nl.hoofdzaakwerk.employer.prospecting;

/** How employers are grouped. */
public enum GroupBy {
    SECTOR("sector_section"),
    MUNICIPALITY("municipality");

    private final String column;

    GroupBy(String column) {
        this.column = column;
    }

    /** Column of the table of employers. */
    String column() {
        return column;
    }
}
