package nl.hoofdzaakwerk.reporting.export;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;

/**
 * What is exported: figures of one release.
 *
 * @param name of the file, without its ending
 * @param grades of the data, A to E, by id of the indicator (rule X28)
 * @param figures read as they are written
 */
record Selection(
        String name,
        Release release,
        ProgrammeThen programme,
        Map<String, String> grades,
        Supplier<Stream<PublishedFigure>> figures) {}
