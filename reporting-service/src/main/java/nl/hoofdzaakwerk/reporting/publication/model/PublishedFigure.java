package nl.hoofdzaakwerk.reporting.publication.model;

import java.util.Comparator;

/** A figure as it is given out. */
public record PublishedFigure(Subject subject, Outcome outcome) {
    /** The order of publication. */
    public static final Comparator<PublishedFigure> ORDER = Comparator.comparing(PublishedFigure::subject);
}
