package nl.hoofdzaakwerk.matching.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Measures one figure of the matching service in a process of its own, with the class path of the tests: what it is
 * compared with (OR-tools) never comes near the service. {@code ./hw bench NAME} starts it, by
 * {@code nl.hoofdzaakwerk.local.bench.MatchingFigures}; it can also be run by hand with a figure's name as its
 * argument.
 *
 * <p>Progress goes to standard error; each {@link Measured} is one line of JSON on standard output.
 *
 * <p>To add a figure: write a {@link Figure} in this package, add it to {@link #FIGURES}, add its name and the memory
 * it may use to {@code MatchingFigures}, and its row to {@code docs/performance.md}. A figure that needs running
 * services belongs beside the others in {@code nl.hoofdzaakwerk.local.bench} instead.
 */
public final class MatchingBench {

    private static final List<Figure> FIGURES =
            List.of(new ColdSolve(), new WarmChanges(), new HeapOfOneRegion(), new ScoreAllPairs());

    private MatchingBench() {}

    /**
     * Measures.
     *
     * @param arguments the name of one figure
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        ObjectMapper json = new ObjectMapper();
        for (Measured measured : figure(arguments[0]).measure(System.err)) {
            answers.println(json.writeValueAsString(measured));
        }
    }

    private static Figure figure(String name) {
        return FIGURES.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name));
    }
}
