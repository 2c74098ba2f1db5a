package nl.hoofdzaakwerk.reporting.release;

import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** The releases that are complete; everything that people see of figures is read from one of them. */
public interface Releases {

    /** The latest complete one; empty before the first is made. */
    Optional<Release> newest();

    /** Empty when there is no such release, or it is not complete. */
    Optional<Release> named(UUID id);

    /** What is published of a year; empty when the release has nothing of that year. */
    Optional<ProtectedTable<Cell>> table(Release release, ProgrammeYear year);

    /** What a {@link ReleasePart} said; empty when the release has no part of that name. */
    <T> Optional<T> part(Release release, String name, Class<T> type);
}
