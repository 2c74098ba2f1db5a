package nl.hoofdzaakwerk.matching.scoring.model;

/**
 * How a journey is estimated from the distance as the crow flies.
 *
 * @param kilometresPerHour speed over the whole journey
 * @param detourPercent length of the road as percent of the straight line, at least 100
 * @param fixedMinutes walking, waiting, parking
 */
public record TravelAssumption(int kilometresPerHour, int detourPercent, int fixedMinutes) {

    public TravelAssumption {
        if (kilometresPerHour < 1 || kilometresPerHour > 130) {
            throw new IllegalArgumentException("speed is 1 to 130 km/h, not " + kilometresPerHour);
        }
        if (detourPercent < 100 || detourPercent > 300) {
            throw new IllegalArgumentException("detour is 100 to 300 percent, not " + detourPercent);
        }
        if (fixedMinutes < 0 || fixedMinutes > 60) {
            throw new IllegalArgumentException("fixed minutes are 0 to 60, not " + fixedMinutes);
        }
    }

    /** Minutes one way, rounded up. */
    int minutes(double kilometres) {
        return fixedMinutes + (int) Math.ceil(kilometres * detourPercent / 100 / kilometresPerHour * 60);
    }
}
