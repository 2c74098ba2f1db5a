package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.portal.programme.Figure;

/**
 * Bars below each other, each under its own name and number. What is hidden has no bar, so that it never looks like
 * nought.
 */
record BarDrawing(List<Bar> bars, int height) {
    /** More than this cannot be looked at together. */
    static final int MOST = 60;

    private static final int WIDTH = 700;
    private static final int STEP = 38;
    private static final int BASELINE = 15;
    private static final int BELOW_TEXT = 20;

    /** What is drawn. */
    record Named(String name, Figure figure) {}

    /** @param textY where its name stands @param y where its bar begins @param width nought where there is no number */
    record Bar(int textY, int y, long width, String name, Figure figure) {}

    /** The bar of the largest number takes all of the width. */
    static BarDrawing of(List<Named> figures) {
        long largest = figures.stream()
                .filter(named -> named.figure().isShown())
                .mapToLong(named -> named.figure().value())
                .max()
                .orElse(0);
        long scale = Math.max(1, largest);
        List<Bar> bars = new ArrayList<>();
        for (Named named : figures) {
            int top = bars.size() * STEP;
            bars.add(new Bar(
                    top + BASELINE, top + BELOW_TEXT, width(named.figure(), scale), named.name(), named.figure()));
        }
        return new BarDrawing(List.copyOf(bars), bars.size() * STEP);
    }

    private static long width(Figure figure, long scale) {
        return figure.isShown() ? Math.max(0, figure.value()) * WIDTH / scale : 0;
    }
}
