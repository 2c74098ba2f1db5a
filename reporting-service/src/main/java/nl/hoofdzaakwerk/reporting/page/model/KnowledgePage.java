package nl.hoofdzaakwerk.reporting.page.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;

/**
 * A page of the one place where people find what holds (F16): it has an owner, a day on which it is looked at again,
 * and a number that rises with each change of its text. It is current until it is withdrawn, with a reason.
 */
@Entity
@Table(name = "page")
public class KnowledgePage {
    @Id
    private UUID id;

    private String region;

    @Enumerated(EnumType.STRING)
    private PageKind kind;

    private String title;
    private String body;
    private int number;

    @Embedded
    private Owner owner;

    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private PageStage stage;

    private String withdrawal;

    @ElementCollection
    @CollectionTable(name = "page_place", joinColumns = @JoinColumn(name = "page_id"))
    @OrderColumn(name = "position")
    @Column(name = "place")
    private List<String> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "page_contact", joinColumns = @JoinColumn(name = "page_id"))
    @OrderColumn(name = "position")
    private List<PageContact> contacts = new ArrayList<>();

    @Version
    private long version;

    protected KnowledgePage() {}

    /**
     * What stands on a page.
     *
     * @param places municipalities or subregions it is about
     */
    public record Content(
            PageKind kind, String title, String body, List<String> places, List<PageContact> contacts, Owner owner) {
        public Content {
            places = List.copyOf(places);
            contacts = List.copyOf(contacts);
        }
    }

    /** @param region empty for the whole country */
    public KnowledgePage(UUID id, Optional<RegionCode> region, Content content, LocalDate reviewOn) {
        this.id = id;
        this.region = region.map(RegionCode::value).orElse(null);
        this.number = 1;
        this.stage = PageStage.CURRENT;
        this.reviewOn = reviewOn;
        set(content);
    }

    /** Why nothing can be done with it any more; empty while it is current. */
    public Optional<Refusal> refuseWhenWithdrawn() {
        return stage == PageStage.CURRENT ? Optional.empty() : Optional.of(Refusal.of("F16.page-withdrawn"));
    }

    /**
     * Puts something else on it; another text is another version.
     *
     * @return whether the text is another
     */
    public boolean change(Content content, LocalDate nextReview) {
        boolean otherText = !title.equals(content.title()) || !body.equals(content.body());
        if (otherText) {
            number++;
        }
        reviewOn = nextReview;
        set(content);
        return otherText;
    }

    /** That it is still right. */
    public void review(LocalDate nextReview) {
        reviewOn = nextReview;
    }

    /** That it holds no more; whom to call is taken out. */
    public void withdraw(String why) {
        stage = PageStage.WITHDRAWN;
        withdrawal = why;
        contacts.clear();
    }

    /** Whether it should have been looked at before this day. */
    public boolean isOverdue(LocalDate today) {
        return stage == PageStage.CURRENT && reviewOn.isBefore(today);
    }

    private void set(Content content) {
        kind = content.kind();
        title = content.title();
        body = content.body();
        owner = content.owner();
        places.clear();
        places.addAll(content.places());
        contacts.clear();
        contacts.addAll(content.contacts());
    }

    public UUID id() {
        return id;
    }

    /** Empty for the whole country. */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public Content content() {
        return new Content(kind, title, body, places, contacts, owner);
    }

    public Owner owner() {
        return owner;
    }

    /** Of the version that is shown, from 1 up. */
    public int number() {
        return number;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public PageStage stage() {
        return stage;
    }

    public Optional<String> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public long version() {
        return version;
    }
}
