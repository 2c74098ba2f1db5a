package nl.hoofdzaakwerk.reporting.disclosure.model;

/** What the outside world gets to see of a count. */
public sealed interface PublishedCount {

    /** @param value the count, rounded */
    record Shown(long value) implements PublishedCount {}

    /** Too few people, or needed to keep another count hidden; which of the two is not told. */
    record Hidden() implements PublishedCount {}
}
