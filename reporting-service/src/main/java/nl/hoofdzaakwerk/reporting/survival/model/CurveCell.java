package nl.hoofdzaakwerk.reporting.survival.model;

/**
 * Names a count behind a curve.
 *
 * @param area {@code NL} or the code of a region
 * @param quarter in which the time began; {@value #YEAR} for all of the year
 * @param from months since then, where a stretch of time begins; 0 when it begins at once
 * @param to months since then, where it ends; 0 when it does not matter
 */
public record CurveCell(String area, int quarter, Flow flow, int from, int to) {
    static final int YEAR = -1;
    static final String NATION = "NL";

    /** What of those who began is counted. */
    enum Flow {
        /** All. */
        BEGAN,
        /** To whom it happened by then. */
        EVENT_BY,
        /** Of whom nothing was heard any more by then. */
        LEFT_BY,
        /** Who were still followed then, and to whom it had not happened. */
        WITHOUT,
        /** To whom it happened in a stretch of one or more steps. */
        EVENT_IN,
        /** Of whom nothing was heard any more since such a stretch. */
        LEFT_IN,
        /** To whom it happened by now, as other figures tell. */
        EVENT_EVER,
        /** Of them, to whom it happened after some step. */
        EVENT_LATER,
        /** To whom it has not happened by now. */
        EVENT_NEVER
    }

    static CurveCell of(String area, int quarter, Flow flow, int to) {
        return new CurveCell(area, quarter, flow, 0, to);
    }

    /** The text form, by which what was published is remembered. */
    public String id() {
        return area + "|" + quarter + "|" + flow + "|" + from + "-" + to;
    }
}
