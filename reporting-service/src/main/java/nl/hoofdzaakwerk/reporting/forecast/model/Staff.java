package nl.hoofdzaakwerk.reporting.forecast.model;

/**
 * Who guides in an area.
 *
 * @param coaches number of people
 * @param fteHundredths of them together, in hundredths of a full week
 */
public record Staff(int coaches, int fteHundredths) {
    public static final Staff NONE = new Staff(0, 0);

    public Staff {
        if (coaches < 0 || fteHundredths < 0) {
            throw new IllegalArgumentException("no staff: " + coaches + ", " + fteHundredths);
        }
    }

    public Staff plus(Staff other) {
        return new Staff(coaches + other.coaches, fteHundredths + other.fteHundredths);
    }

    public double fte() {
        return fteHundredths / 100.0;
    }
}
