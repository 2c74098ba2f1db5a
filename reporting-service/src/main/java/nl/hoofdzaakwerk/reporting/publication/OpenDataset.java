package nl.hoofdzaakwerk.reporting.publication;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a public publication holds, in the form of a Data Package (Frictionless Standards), so that tools can load it.
 *
 * @param version number of the publication
 * @param created when it was published
 * @param asOfDate day of the counts
 * @param restates number of the publication it corrects, or null
 * @param reason why, or null
 * @param restatedBy number of the publication that corrects this one, or null while it holds
 * @param smallNumbers how people are protected
 * @param definitions what each indicator means, as it was when published
 */
public record OpenDataset(
        String name,
        String title,
        String version,
        Instant created,
        LocalDate asOfDate,
        Integer restates,
        String reason,
        Integer restatedBy,
        List<Licence> licenses,
        SmallNumbers smallNumbers,
        List<Resource> resources,

        @JsonRawValue @Schema(implementation = GradedDefinition[].class)
        String definitions) {

    /** @param path of its text */
    public record Licence(String name, String path, String title) {
        static final Licence CC0 = new Licence(
                "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "Creative Commons Zero 1.0 Universal");
    }

    /**
     * @param threshold fewer people than this are not shown
     * @param rounding what is shown is a multiple of this
     * @param withheld what it means that a figure says withheld
     * @param none what it means that a figure says none
     */
    public record SmallNumbers(int threshold, int rounding, BilingualText withheld, BilingualText none) {}

    /**
     * The file.
     *
     * @param path relative to this description
     * @param hash of the bytes
     */
    public record Resource(
            String name,
            String path,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            TableSchema schema) {}

    /** @param missingValues texts that stand where a number is not shown */
    public record TableSchema(List<Field> fields, List<String> missingValues, List<String> primaryKey) {}

    /** @param description what stands in the column */
    public record Field(String name, String type, BilingualText description) {
        static Field of(String name) {
            String type =
                    switch (name) {
                        case "year" -> "integer";
                        case "value" -> "number";
                        case String text -> "string";
                    };
            return new Field(name, type, BilingualText.of("X24.column." + name));
        }
    }

    static OpenDataset of(Publication publication, Integer restatedBy, String definitions) {
        return new OpenDataset(
                "hoofdzaak-werk-" + publication.number(),
                publication.title(),
                Integer.toString(publication.number()),
                publication.publishedAt(),
                publication.asOfDate(),
                publication.restates().orElse(null),
                publication.reason().orElse(null),
                restatedBy,
                List.of(Licence.CC0),
                new SmallNumbers(
                        publication.threshold(),
                        publication.rounding(),
                        BilingualText.of("export.withheld.why"),
                        BilingualText.of("export.nothing.why")),
                List.of(file(publication)),
                definitions);
    }

    private static Resource file(Publication publication) {
        List<String> columns = FigureFile.COLUMNS;
        return new Resource(
                "figures",
                "figures",
                "csv",
                FigureAnswers.CSV,
                "utf-8",
                publication.fingerprint().byteCount(),
                "sha256:" + publication.fingerprint().sha256(),
                new TableSchema(
                        columns.stream().map(Field::of).toList(),
                        List.of("withheld", "none"),
                        columns.subList(0, columns.size() - 1)));
    }
}
