package nl.hoofdzaakwerk.reporting.disclosure.model;

/** What someone knows of the counts because they took part in counting. */
interface Knowledge {

    /** How many of a count are known to be there. */
    long part(int cell);

    /** Whether the whole count is known. */
    boolean isExact(int cell);

    /** What all parties know, each of its own; more than they would know in league. */
    static Knowledge ofAll(CountTable<?> table) {
        return new Knowledge() {
            @Override
            public long part(int cell) {
                return table.known(cell);
            }

            @Override
            public boolean isExact(int cell) {
                return table.owner(cell) != null;
            }
        };
    }

    /** The same of those who know nothing of one place. */
    static Knowledge ofOthersThan(String place, CountTable<?> table) {
        return new Knowledge() {
            @Override
            public long part(int cell) {
                return table.place(cell).equals(place) ? 0 : table.known(cell);
            }

            @Override
            public boolean isExact(int cell) {
                return table.owner(cell) != null && !table.place(cell).equals(place);
            }
        };
    }

    /** What one party knows. */
    static Knowledge of(String party, CountTable<?> table) {
        return new Knowledge() {
            @Override
            public long part(int cell) {
                return table.known(cell, party);
            }

            @Override
            public boolean isExact(int cell) {
                return party.equals(table.owner(cell));
            }
        };
    }
}
