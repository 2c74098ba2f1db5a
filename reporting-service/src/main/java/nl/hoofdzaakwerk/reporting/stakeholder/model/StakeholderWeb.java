package nl.hoofdzaakwerk.reporting.stakeholder.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The web of a region on a day (F15), always in the same order: the closest first, and those equally near by label.
 *
 * @param nodes who stood in it
 * @param lines what held between two of them
 */
public record StakeholderWeb(List<Node> nodes, List<Line> lines) {
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::nearness)
            .thenComparing(node -> node.label().toLowerCase(Locale.ROOT))
            .thenComparing(Node::id);

    public StakeholderWeb {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** A stakeholder as it stood. @param influence on the project */
    public record Node(
            UUID id,
            String label,
            StakeholderKind kind,
            Nearness nearness,
            Influence influence,
            LocalDate assessedOn,
            Trend trend) {}

    /** What held between two. */
    public record Line(UUID id, Node one, Node other, Influence influence) {}

    /**
     * How somebody against the project can be brought round.
     *
     * @param node who is against it
     * @param via through whom, the most promising first; none when the project has to do it by itself
     */
    public record Approach(Node node, List<Node> via) {
        public Approach {
            via = List.copyOf(via);
        }
    }

    /** As of a day. */
    public static StakeholderWeb on(
            LocalDate day, List<Stakeholder> stakeholders, List<StakeholderRelation> relations) {
        List<Node> nodes = stakeholders.stream()
                .flatMap(stakeholder -> node(stakeholder, day).stream())
                .sorted(ORDER)
                .toList();
        Map<UUID, Node> standing = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
        List<Line> lines = relations.stream()
                .filter(relation -> relation.holdsOn(day))
                .filter(relation -> standing.containsKey(relation.oneId()) && standing.containsKey(relation.otherId()))
                .map(relation -> new Line(
                        relation.id(),
                        standing.get(relation.oneId()),
                        standing.get(relation.otherId()),
                        relation.influence()))
                .sorted(Comparator.comparing(Line::one, ORDER)
                        .thenComparing(Line::other, ORDER)
                        .thenComparing(Line::id))
                .toList();
        return new StakeholderWeb(nodes, lines);
    }

    /**
     * For everybody against the project, the closest first: through whom they can be brought round, that is who favours
     * the project and gets along with them.
     */
    public List<Approach> approaches() {
        return nodes.stream()
                .filter(node -> !node.influence().isPositive())
                .map(node -> new Approach(node, favouring(node)))
                .toList();
    }

    private List<Node> favouring(Node against) {
        record Way(Node through, Influence line) {}
        return lines.stream()
                .filter(line -> line.influence().isPositive())
                .flatMap(line -> opposite(line, against).map(through -> new Way(through, line.influence())).stream())
                .filter(way -> way.through().influence().isPositive())
                .sorted(Comparator.comparing((Way way) -> way.through().influence())
                        .thenComparing(Way::line)
                        .thenComparing(Way::through, ORDER))
                .map(Way::through)
                .toList();
    }

    private static Optional<Node> opposite(Line line, Node node) {
        if (line.one().equals(node)) {
            return Optional.of(line.other());
        }
        return line.other().equals(node) ? Optional.of(line.one()) : Optional.empty();
    }

    private static Optional<Node> node(Stakeholder stakeholder, LocalDate day) {
        return stakeholder
                .on(day)
                .map(assessment -> new Node(
                        stakeholder.id(),
                        stakeholder.label(),
                        stakeholder.kind(),
                        assessment.nearness(),
                        assessment.influence(),
                        assessment.assessedOn(),
                        stakeholder.trendOn(day)));
    }
}
