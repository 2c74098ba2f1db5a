package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.stream.Stream;

/** Looks for one kind of personal data. */
interface Finder {
    Stream<Finding> in(ReadableText text);
}
