package nl.hoofdzaakwerk.matching.bench;

import java.io.PrintStream;
import java.util.List;

/** Something that is measured. */
interface Figure {

    /** As typed after {@code ./hw bench}. */
    String name();

    /**
     * Measures; the first has the figure's name, others are about the same at another size or share.
     *
     * @throws IllegalStateException when an answer is wrong: a wrong answer has no speed
     */
    List<Measured> measure(PrintStream progress);
}
