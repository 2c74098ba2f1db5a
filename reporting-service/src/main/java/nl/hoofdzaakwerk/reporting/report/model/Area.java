package nl.hoofdzaakwerk.reporting.report.model;

import nl.hoofdzaakwerk.events.RegionCode;

/** What a figure is about: the whole country or one region. */
public sealed interface Area {
    Area NATION = new Nation();

    /** The whole country. */
    record Nation() implements Area {}

    /** One labour-market region. */
    record OfRegion(RegionCode code) implements Area {}
}
