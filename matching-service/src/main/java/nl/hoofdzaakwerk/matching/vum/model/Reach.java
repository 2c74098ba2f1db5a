package nl.hoofdzaakwerk.matching.vum.model;

import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;

/** How far a travel time reaches, and how long a distance takes: the scorer's assumption, read the other way. */
final class Reach {
    private static final double MINUTES = 60.0;
    private static final double PERCENT = 100.0;

    private Reach() {}

    /** Whole kilometres as the crow flies that can be reached, rounded up so that nothing within reach is missed. */
    static int kilometres(int minutes, TravelAssumption travel) {
        int moving = Math.max(0, minutes - travel.fixedMinutes());
        double straight = moving * travel.kilometresPerHour() / MINUTES * PERCENT / travel.detourPercent();
        return (int) Math.min(SearchArea.FARTHEST, Math.ceil(straight));
    }

    /** Minutes that a way of so many kilometres by road takes. */
    static int minutes(int kilometresByRoad, TravelAssumption travel) {
        return travel.fixedMinutes() + (int) Math.ceil(kilometresByRoad * MINUTES / travel.kilometresPerHour());
    }
}
