package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.HashMap;
import java.util.Map;

/** Where each region lies on the map of tiles: as in the country, north at the top, but each as large as the others. */
final class TilePlaces {
    private static final String[] ROWS = {
        "----,----,----,----,AM02,AM01",
        "----,----,AM15,----,----,AM03",
        "----,AM37,AM17,AM11,AM36,AM05",
        "----,AM19,AM18,AM12,AM06,AM09",
        "AM21,AM34,AM13,AM14,AM38,AM07",
        "AM22,AM20,AM35,AM10,AM08,----",
        "----,AM23,----,AM27,----,----",
        "AM24,AM25,AM26,AM28,AM32,AM29",
        "----,----,----,----,----,AM33",
        "----,----,----,----,----,AM30"
    };
    private static final Map<String, Place> PLACES = places();

    private TilePlaces() {}

    /** Counted from the upper left, from one. */
    record Place(int row, int column) {}

    /** The place of a region; one that is not drawn yet stands below the others. */
    static Place of(String region) {
        return PLACES.getOrDefault(region, new Place(ROWS.length + 1, 1));
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (int row = 0; row < ROWS.length; row++) {
            String[] regions = ROWS[row].split(",");
            for (int column = 0; column < regions.length; column++) {
                places.put(regions[column], new Place(row + 1, column + 1));
            }
        }
        return Map.copyOf(places);
    }
}
