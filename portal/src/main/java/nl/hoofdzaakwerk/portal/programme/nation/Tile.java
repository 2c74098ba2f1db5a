package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.programme.Figure;
import nl.hoofdzaakwerk.portal.programme.Region;

/**
 * A region on the map.
 *
 * @param percent what is shown of it
 * @param level how much that is, for its colour: 1 to 4, 0 when there is nothing to show
 */
record Tile(String region, String name, int row, int column, Figure percent, int level) {
    private static final int[] BOUNDS_OF_SHARE = {20, 40, 60};
    private static final int[] BOUNDS_OF_TARGET = {50, 75, 100};
    private static final int HUNDRED = 100;

    /** What a map can show. */
    enum Show {
        /** The share that is in work. */
        AANDEEL(BOUNDS_OF_SHARE),
        /** Starts as a share of the target. */
        DOEL(BOUNDS_OF_TARGET);

        private final int[] bounds;

        Show(int[] bounds) {
            this.bounds = bounds;
        }

        static Show of(String asked) {
            return "doel".equals(asked) ? DOEL : AANDEEL;
        }

        /** How it stands in an address. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private Figure of(NationApi.AreaFigures figures) {
            return switch (this) {
                case AANDEEL -> figures.placedShare();
                case DOEL -> ofTarget(figures);
            };
        }

        private int level(Figure figure) {
            if (!figure.isShown()) {
                return 0;
            }
            int level = 1;
            for (int bound : bounds) {
                level += figure.value() >= bound ? 1 : 0;
            }
            return level;
        }
    }

    /** All regions in reading order, with what the report tells of them; the report may be null. */
    static List<Tile> all(List<Region> regions, NationApi.Report report, Show show) {
        Map<String, NationApi.AreaFigures> figures = report == null
                ? Map.of()
                : report.regions().stream()
                        .collect(Collectors.toMap(NationApi.RegionFigures::region, NationApi.RegionFigures::figures));
        return regions.stream()
                .map(region -> of(region, figures.get(region.code()), show))
                .sorted(Comparator.comparingInt(Tile::row).thenComparingInt(Tile::column))
                .toList();
    }

    private static Tile of(Region region, NationApi.AreaFigures figures, Show show) {
        TilePlaces.Place place = TilePlaces.of(region.code());
        Figure percent = figures == null ? Figure.NOTHING : show.of(figures);
        return new Tile(region.code(), region.name(), place.row(), place.column(), percent, show.level(percent));
    }

    private static Figure ofTarget(NationApi.AreaFigures figures) {
        Figure started = figures.started();
        boolean known = started.isShown() && figures.target() != null && figures.target() > 0;
        return known
                ? new Figure(Math.round((double) HUNDRED * started.value() / figures.target()), false)
                : new Figure(null, started.suppressed());
    }
}
