package nl.hoofdzaakwerk.trajectory.anonymity.model;

import java.util.stream.Stream;

/** Looks for one kind of personal data. */
interface Finder {
    Stream<Finding> in(ReadableText text);
}
