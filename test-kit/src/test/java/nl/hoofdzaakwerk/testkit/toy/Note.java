package nl.hoofdzaakwerk.testkit.toy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The smallest thing with every convention: stored, versioned, owned by an organisation. */
record Note(UUID id, long version, String title, LocalDate madeOnDate, Colour colour, Integer hours) {

    enum Colour {
        RED,
        BLUE
    }

    record Content(
            @NotBlank @Size(max = 100) String title,
            @NotNull @BusinessDate LocalDate madeOnDate,
            @NotNull Colour colour,
            @Min(1) @Max(40) Integer hours) {}
}
