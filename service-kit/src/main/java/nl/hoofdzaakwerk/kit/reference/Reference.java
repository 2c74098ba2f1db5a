package nl.hoofdzaakwerk.kit.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/** Facts about the country that migrations load; where they come from stands in {@code reference/NOTICE.md}. */
public final class Reference {
    private Reference() {}

    /** One of the 35 labour-market regions. */
    public record Region(RegionCode code, String name, String centreMunicipality) {}

    /** A municipality; {@code subregion} is null where a region has none. */
    public record Municipality(String name, RegionCode region, String subregion) {}

    /** A four-digit postcode with a WGS84 coordinate in degrees. */
    public record Postcode(
            Postcode4 code, String place, String municipality, RegionCode region, double latitude, double longitude) {}

    /** An ISCO-08 group of level 1 (major) to 4 (unit) with its Dutch title. */
    public record Occupation(IscoCode code, int level, String titleNl) {}

    public static List<Region> regions() {
        return read("labour-market-regions", c -> new Region(new RegionCode(c.get(0)), c.get(1), c.get(2)));
    }

    public static List<Municipality> municipalities() {
        return read(
                "municipalities",
                c -> new Municipality(
                        c.get(0), new RegionCode(c.get(1)), c.get(2).isBlank() ? null : c.get(2)));
    }

    public static List<Postcode> postcodes4() {
        return read(
                "postcodes4",
                c -> new Postcode(
                        new Postcode4(c.get(0)),
                        c.get(1),
                        c.get(2),
                        new RegionCode(c.get(3)),
                        Double.parseDouble(c.get(4)),
                        Double.parseDouble(c.get(5))));
    }

    public static List<Occupation> isco08() {
        return read("isco08", c -> new Occupation(new IscoCode(c.get(0)), Integer.parseInt(c.get(1)), c.get(2)));
    }

    private static <T> List<T> read(String name, Function<List<String>, T> row) {
        String resource = "/reference/" + name + ".csv";
        try (InputStream in = Reference.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Reference::columns).map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Columns of a line of CSV, in which a column with a comma stands between double quotes. */
    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(column.toString());
        return columns;
    }
}
