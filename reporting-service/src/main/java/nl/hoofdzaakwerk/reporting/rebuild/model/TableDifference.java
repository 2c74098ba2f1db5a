package nl.hoofdzaakwerk.reporting.rebuild.model;

import jakarta.persistence.Embeddable;

/** By how many rows a rebuilt table differs from the live one. */
@Embeddable
public class TableDifference {
    private String factTable;
    private long missing;
    private long surplus;
    private long different;

    protected TableDifference() {}

    /**
     * @param missing rows that only the live table has
     * @param surplus rows that only the rebuilt table has
     * @param different rows that both have, with other content
     */
    public TableDifference(String factTable, long missing, long surplus, long different) {
        this.factTable = factTable;
        this.missing = missing;
        this.surplus = surplus;
        this.different = different;
    }

    public String factTable() {
        return factTable;
    }

    public long missing() {
        return missing;
    }

    public long surplus() {
        return surplus;
    }

    public long different() {
        return different;
    }

    public boolean isNone() {
        return missing + surplus + different == 0;
    }
}
