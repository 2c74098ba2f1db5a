package nl.hoofdzaakwerk.reporting.rebuild;

import java.util.List;
import java.util.stream.Stream;

/** Where rows that were made go. */
interface RowSink {
    /** @param columns in the order of the rows' values */
    void into(String table, List<String> columns, Stream<List<Object>> rows);
}
