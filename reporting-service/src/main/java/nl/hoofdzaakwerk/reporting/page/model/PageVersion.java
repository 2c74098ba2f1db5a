package nl.hoofdzaakwerk.reporting.page.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The text of a page as it once was (F16); whom to call is not kept. */
@Entity
@Table(name = "page_version")
public class PageVersion {
    @Id
    private UUID id;

    private UUID pageId;
    private int number;
    private String title;
    private String body;
    private String reason;
    private Instant writtenAt;
    private String writtenBy;

    protected PageVersion() {}

    /** The text as it stands on the page now. @param writtenBy id of the professional */
    public PageVersion(UUID id, KnowledgePage page, Optional<String> reason, Instant writtenAt, String writtenBy) {
        this.id = id;
        this.pageId = page.id();
        this.number = page.number();
        this.title = page.content().title();
        this.body = page.content().body();
        this.reason = reason.orElse(null);
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
