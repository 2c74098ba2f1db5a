package nl.hoofdzaakwerk.portal.employer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which municipalities a region has, by their names. */
public final class Municipalities {
    private static final String TABLE = "/reference/municipalities.csv";
    private static final Map<String, List<String>> BY_REGION = read();

    private Municipalities() {}

    /** Those of all these regions, in the order of the alphabet. */
    public static List<String> of(Collection<String> regions) {
        return regions.stream()
                .flatMap(region -> BY_REGION.getOrDefault(region, List.of()).stream())
                .sorted()
                .toList();
    }

    private static Map<String, List<String>> read() {
        try (InputStream table = Municipalities.class.getResourceAsStream(TABLE);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> line.getField("region_code"),
                            Collectors.mapping(
                                    line -> line.getField("municipality"), Collectors.toUnmodifiableList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
