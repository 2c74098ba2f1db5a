package nl.hoofdzaakwerk.employer.outlook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures of others to lay beside the own (rule D11).
 *
 * @param source who published them and where, such as "UWV, Dashboard spanningsindicator"
 * @param csv a line of titles {@code side;classification;code;quarter;number}, then a line per figure, such as
 *     {@code DEMAND;OCCUPATION_GROUP;94;2026-Q1;120}; commas will do as well
 */
@Schema(name = "OutlookFigures")
record FiguresBody(
        @NotNull @Size(max = 120) @PlainLine String source,
        @NotBlank @Size(max = 800_000) @PlainText String csv) {}
