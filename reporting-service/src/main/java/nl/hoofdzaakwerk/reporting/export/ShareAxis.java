package nl.hoofdzaakwerk.reporting.export;

import nl.hoofdzaakwerk.reporting.export.model.Canvas;
import nl.hoofdzaakwerk.reporting.export.model.Ink;

/** From nought to a hundred percent, to the right. */
final class ShareAxis {
    private static final int STEP = 20;
    private static final double SIZE = 7;

    private ShareAxis() {}

    static void draw(Canvas canvas, double left, double length, double top) {
        canvas.across(left, top, length, Ink.AXIS);
        for (int percent = 0; percent <= 100; percent += STEP) {
            canvas.down(at(left, length, percent), top, 3, Ink.AXIS);
            canvas.wordsAround(at(left, length, percent), top + 5, 30, SIZE, Ink.QUIET, percent + " %");
        }
    }

    static double at(double left, double length, double percent) {
        return left + length * percent / 100;
    }
}
