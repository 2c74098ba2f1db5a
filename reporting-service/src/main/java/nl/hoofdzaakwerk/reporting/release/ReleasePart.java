package nl.hoofdzaakwerk.reporting.release;

/**
 * Something else than the counts that is made with every release. Implementations are CDI beans; they are asked in one
 * system transaction that sees one moment, so queries agree with the counts. What is made is stored as JSON under the
 * name and never changes. The maker answers for its protection, with {@link ReleaseContext#rules()} and
 * {@link ReleaseContext#table}.
 */
public interface ReleasePart {

    /** Stable and unique, such as {@code survival}. */
    String name();

    /** What the release says, of a type that JSON can write and read again. */
    Object make(ReleaseContext context);
}
