package nl.hoofdzaakwerk.reporting.cooperation;

import java.util.ArrayList;
import java.util.List;

/** What a list is narrowed to: conditions that all hold, each with its value. */
public final class Conditions {
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final List<Object> values = new ArrayList<>();

    /**
     * @param condition on a property, ending where its value comes, such as {@code region =}
     * @param value null to leave the condition out
     */
    public Conditions and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append(" and ").append(condition).append(" ?").append(values.size());
        }
        return this;
    }

    /** The query, newest first. */
    public String newestFirst() {
        return where + " order by id desc";
    }

    public Object[] values() {
        return values.toArray();
    }
}
