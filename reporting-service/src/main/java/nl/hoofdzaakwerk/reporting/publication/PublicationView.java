package nl.hoofdzaakwerk.reporting.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.publication.model.Audience;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;

/**
 * A publication as the API shows it.
 *
 * @param release it was made of
 * @param asOfDate day of the counts
 * @param restates number of the publication it corrects, or null
 * @param reason why it was corrected, or null
 * @param restatedBy number of the publication that corrects this one, or null while it holds
 * @param figures how many
 * @param withheld how many of them are not shown, to protect people
 * @param byteCount length of the file of figures
 * @param sha256 of the file of figures, in hexadecimal
 */
public record PublicationView(
        UUID id,
        int number,
        String title,
        Audience audience,
        UUID release,
        LocalDate asOfDate,
        Integer restates,
        String reason,
        Integer restatedBy,
        int threshold,
        int rounding,
        int figures,
        int withheld,
        long byteCount,
        String sha256,
        Instant publishedAt) {

    /** @param restatedBy null while it holds */
    static PublicationView of(Publication publication, Integer restatedBy) {
        return new PublicationView(
                publication.id(),
                publication.number(),
                publication.title(),
                publication.audience(),
                publication.release(),
                publication.asOfDate(),
                publication.restates().orElse(null),
                publication.reason().orElse(null),
                restatedBy,
                publication.threshold(),
                publication.rounding(),
                publication.fingerprint().figures(),
                publication.fingerprint().withheld(),
                publication.fingerprint().byteCount(),
                publication.fingerprint().sha256(),
                publication.publishedAt());
    }
}
