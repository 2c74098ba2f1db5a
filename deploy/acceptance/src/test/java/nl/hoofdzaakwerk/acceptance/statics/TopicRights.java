package nl.hoofdzaakwerk.acceptance.statics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The topic table of docs/architecture.md: who writes and who reads what. */
final class TopicRights {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(hw\\.[a-z0-9.-]+)` \\|[^|]*\\|[^|]*\\| ([a-z]+) → ([a-z, ]+) \\|");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(Set<String> writers, Set<String> readers) {
        /** A topic with two rows has the rights of both. */
        Row and(Row other) {
            Set<String> allWriters = new TreeSet<>(writers);
            allWriters.addAll(other.writers);
            Set<String> allReaders = new TreeSet<>(readers);
            allReaders.addAll(other.readers);
            return new Row(allWriters, allReaders);
        }
    }

    private TopicRights() {}

    static TopicRights fromArchitecture(List<String> services) {
        TopicRights rights = new TopicRights();
        ROW.matcher(Project.text("docs/architecture.md")).results().forEach(row -> {
            Set<String> from = named(row.group(2), services);
            Set<String> to = named(row.group(3), services);
            if (from.size() > 1) {
                from.removeAll(to);
            }
            if (to.size() == services.size()) {
                to.removeAll(from);
            }
            rights.rows.merge(row.group(1), new Row(from, to), Row::and);
        });
        return rights;
    }

    private static Set<String> named(String cell, List<String> services) {
        if (cell.equals("all")) {
            return new TreeSet<>(services);
        }
        Set<String> names = new TreeSet<>();
        for (String name : cell.split(", *")) {
            names.add(name.trim() + "-service");
        }
        return names;
    }

    Set<String> topics() {
        return rows.keySet();
    }

    Set<String> writtenBy(String service) {
        Set<String> topics = new TreeSet<>();
        rows.forEach((topic, row) -> {
            if (row.writers().contains(service)) {
                topics.add(topic);
            }
        });
        return topics;
    }

    Set<String> readBy(String service) {
        Set<String> topics = new TreeSet<>();
        rows.forEach((topic, row) -> {
            if (row.readers().contains(service)) {
                topics.add(topic);
            }
        });
        return topics;
    }
}
