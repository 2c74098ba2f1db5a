package nl.hoofdzaakwerk.reporting.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Influence;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderKind;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Trend;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The web of a region on a day, as a table: the same as is drawn.
 *
 * @param onDate as of which day
 * @param stakeholders the closest first, and those equally near by label
 * @param relations what holds between two of them
 * @param approaches for everybody against the project: through whom they can be brought round
 */
@Schema(name = "StakeholderWeb")
record WebView(
        RegionCode region, LocalDate onDate, List<Node> stakeholders, List<Line> relations, List<Approach> approaches) {

    /** @param influence on the project @param sign ++, +, − or −− @param trend since the assessment before */
    @Schema(name = "StakeholderInWeb")
    record Node(
            UUID id,
            String label,
            StakeholderKind kind,
            Nearness nearness,
            Influence influence,
            String sign,
            LocalDate assessedDate,
            Trend trend) {
        static Node of(StakeholderWeb.Node node) {
            return new Node(
                    node.id(),
                    node.label(),
                    node.kind(),
                    node.nearness(),
                    node.influence(),
                    node.influence().sign(),
                    node.assessedOn(),
                    node.trend());
        }
    }

    /** @param sign ++, +, − or −− */
    @Schema(name = "RelationInWeb")
    record Line(UUID id, UUID oneId, String one, UUID otherId, String other, Influence influence, String sign) {
        static Line of(StakeholderWeb.Line line) {
            return new Line(
                    line.id(),
                    line.one().id(),
                    line.one().label(),
                    line.other().id(),
                    line.other().label(),
                    line.influence(),
                    line.influence().sign());
        }
    }

    /** @param id of who is against the project @param via the most promising first; none: the project by itself */
    @Schema(name = "StakeholderApproach")
    record Approach(UUID id, String label, List<Through> via) {
        static Approach of(StakeholderWeb.Approach approach) {
            return new Approach(
                    approach.node().id(),
                    approach.node().label(),
                    approach.via().stream()
                            .map(node -> new Through(node.id(), node.label()))
                            .toList());
        }
    }

    @Schema(name = "StakeholderThrough")
    record Through(UUID id, String label) {}

    static WebView of(RegionCode region, LocalDate day, StakeholderWeb web) {
        return new WebView(
                region,
                day,
                web.nodes().stream().map(Node::of).toList(),
                web.lines().stream().map(Line::of).toList(),
                web.approaches().stream().map(Approach::of).toList());
    }
}
