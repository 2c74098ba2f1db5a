package nl.hoofdzaakwerk.reporting.stakeholder.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb.Node;

/**
 * F15: where everybody is drawn. The distance to the middle tells the nearness, so only the angle is free: on each ring
 * all stand equally far apart, in the order of the web, and a ring is turned so that its lines to the middle stay as
 * far as they can from who stands on the rings within. The same web gives the same drawing.
 *
 * @param places in the order of the web
 */
public record WebLayout(Map<UUID, Place> places) {
    /** Width and height of the drawing. */
    public static final int SIZE = 1000;

    public static final double MIDDLE = SIZE / 2.0;
    private static final double WIDEST = 46;
    private static final double GAP = 4;
    private static final int TURNS = 36;
    private static final double SAME = 1e-9;

    public WebLayout {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** @param radius of the circle */
    public record Place(double x, double y, double radius) {}

    public static WebLayout of(StakeholderWeb web) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        List<Double> within = new ArrayList<>();
        for (Nearness nearness : Nearness.values()) {
            List<UUID> ring = web.nodes().stream()
                    .filter(node -> node.nearness() == nearness)
                    .map(Node::id)
                    .toList();
            List<Double> angles = angles(ring.size(), within);
            double circle = circle(ring.size(), radius(nearness));
            for (int i = 0; i < ring.size(); i++) {
                places.put(ring.get(i), place(radius(nearness), angles.get(i), circle));
            }
            within.addAll(angles);
        }
        return new WebLayout(places);
    }

    /** How far from the middle a ring lies. */
    public static double radius(Nearness nearness) {
        return switch (nearness) {
            case CLOSE -> 170;
            case NEAR -> 305;
            case FAR -> 440;
        };
    }

    /** From the top on, turned by the part of a step that leaves the most room to those on the rings within. */
    private static List<Double> angles(int many, List<Double> within) {
        double step = 2 * Math.PI / Math.max(1, many);
        double best = 0;
        double most = -1;
        for (int turn = 0; turn < TURNS; turn++) {
            double turned = step * turn / TURNS;
            double room = room(standing(many, step, turned), within);
            if (room > most + SAME) {
                most = room;
                best = turned;
            }
        }
        return standing(many, step, best);
    }

    private static List<Double> standing(int many, double step, double turned) {
        return IntStream.range(0, many)
                .mapToObj(i -> -Math.PI / 2 + turned + i * step)
                .toList();
    }

    private static double room(List<Double> angles, List<Double> within) {
        return angles.stream()
                .flatMap(
                        angle -> within.stream().map(other -> Math.abs(Math.IEEEremainder(angle - other, 2 * Math.PI))))
                .min(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static double circle(int many, double distance) {
        double fitting = many < 2 ? WIDEST : distance * Math.sin(Math.PI / many) - GAP;
        return Math.clamp(fitting, GAP, WIDEST);
    }

    private static Place place(double distance, double angle, double circle) {
        return new Place(MIDDLE + distance * Math.cos(angle), MIDDLE + distance * Math.sin(angle), circle);
    }
}
