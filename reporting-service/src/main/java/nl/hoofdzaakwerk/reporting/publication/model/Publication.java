package nl.hoofdzaakwerk.reporting.publication.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Figures of one release, frozen under a number (rule X24). It never changes; what turned out wrong is corrected by a
 * later publication that restates it.
 */
@Entity
public class Publication {
    @Id
    private UUID id;

    private int number;

    @Column(name = "release_id")
    private UUID release;

    private LocalDate asOfDate;
    private String title;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private Integer restates;
    private String reason;
    private int threshold;
    private int rounding;

    @Embedded
    private Fingerprint fingerprint;

    private Instant publishedAt;
    private String publishedBy;

    /**
     * What the frozen file is, to the byte.
     *
     * @param figures how many
     * @param withheld how many of them are not shown
     * @param byteCount length of the file
     * @param sha256 of the file, in hexadecimal
     */
    @Embeddable
    public record Fingerprint(int figures, int withheld, long byteCount, String sha256) {}

    /**
     * What it was made of.
     *
     * @param threshold fewer people than this are not shown
     * @param rounding what is shown is a multiple of this
     */
    public record Origin(UUID release, LocalDate asOf, int threshold, int rounding) {}

    /** Who published, and when. */
    public record Signature(String user, Instant at) {}

    protected Publication() {}

    private Publication(UUID id, int number, Audience audience, Origin origin, Fingerprint print, Signature signature) {
        this.id = id;
        this.number = number;
        this.audience = audience;
        this.release = origin.release();
        this.asOfDate = origin.asOf();
        this.threshold = origin.threshold();
        this.rounding = origin.rounding();
        this.fingerprint = print;
        this.publishedBy = signature.user();
        this.publishedAt = signature.at();
    }

    /** X24: the first publication of these figures. */
    public static Publication first(
            UUID id,
            int number,
            String title,
            Audience audience,
            Origin origin,
            Fingerprint print,
            Signature signature) {
        Publication publication = new Publication(id, number, audience, origin, print, signature);
        publication.title = title;
        return publication;
    }

    /** X24: corrects this one, for the same readers and with the reason. */
    public Publication restatedBy(
            UUID restatement, int next, String why, Origin origin, Fingerprint print, Signature signature) {
        Publication publication = new Publication(restatement, next, audience, origin, print, signature);
        publication.title = title;
        publication.restates = number;
        publication.reason = why;
        return publication;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public UUID release() {
        return release;
    }

    public LocalDate asOfDate() {
        return asOfDate;
    }

    public String title() {
        return title;
    }

    public Audience audience() {
        return audience;
    }

    /** The number of the publication that this one corrects. */
    public Optional<Integer> restates() {
        return Optional.ofNullable(restates);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public int threshold() {
        return threshold;
    }

    public int rounding() {
        return rounding;
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
