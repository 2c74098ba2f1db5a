package nl.hoofdzaakwerk.reporting.release.model;

import nl.hoofdzaakwerk.events.RegionCode;

/** What a figure is about. Its text form is stable: {@code NL}, {@code AM19}, {@code AM19/Oost}, {@code AM19:ggz-1}. */
public sealed interface Area {
    Area NATION = new Nation();

    /** The text form, by which areas are stored and ordered. */
    String id();

    /** The whole country. */
    record Nation() implements Area {
        @Override
        public String id() {
            return "NL";
        }
    }

    /** One labour-market region. */
    record OfRegion(RegionCode code) implements Area {
        @Override
        public String id() {
            return code.value();
        }
    }

    /**
     * Part of a region.
     *
     * @param name as told, or "" for the trajectories of which no part of the region is told
     */
    record OfSubregion(RegionCode region, String name) implements Area {
        @Override
        public String id() {
            return region.value() + "/" + name;
        }
    }

    /** What one organisation does in a region. */
    record OfOrganisation(RegionCode region, String organisation) implements Area {
        @Override
        public String id() {
            return region.value() + ":" + organisation;
        }
    }
}
