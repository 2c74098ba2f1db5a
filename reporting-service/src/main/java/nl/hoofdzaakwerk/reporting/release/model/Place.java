package nl.hoofdzaakwerk.reporting.release.model;

import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/** An area and a selection of those in it: all cells there differ in what they measure only. */
record Place(Area area, Map<Dimension, String> where) {
    static Place all(Area area) {
        return new Place(area, Map.of());
    }

    /** The region it lies in, or the nation. */
    String at() {
        return switch (area) {
            case Area.Nation nation -> nation.id();
            case Area.OfRegion region -> region.id();
            case Area.OfSubregion part -> part.region().value();
            case Area.OfOrganisation organisation -> organisation.region().value();
        };
    }

    Cell cell(Measure measure) {
        return new Cell(measure, area, where);
    }
}
