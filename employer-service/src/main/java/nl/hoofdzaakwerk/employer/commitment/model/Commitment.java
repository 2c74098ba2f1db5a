package nl.hoofdzaakwerk.employer.commitment.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Places that an employer promised (rule X10). They begin open; a match takes one, a placement fills one, what is left
 * after the last day expires, and the employer may withdraw what is open. Each of these is an entry, and the balance is
 * always their sum. While places are open or matched, something is next (rule P6).
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    private static final String RULE = "X10";
    private static final String USUAL_NEXT_STEP = "Toegezegde plekken invullen";
    private static final int USUAL_DAYS = 14;

    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private String notedBy;
    private LocalDate promisedOn;
    private LocalDate validUntil;
    private String work;
    private Integer minimumHours;
    private Integer maximumHours;
    private String promisedBy;

    @Embedded
    private Balance balance;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected Commitment() {}

    /** Who noted a promise. */
    public record Notary(OrganisationAlias organisation, String user, String username) {}

    /** With what employer a promise is. */
    public record Promiser(UUID employerId, RegionCode region) {}

    /** What an operation gives: an entry, or why there is none. */
    public sealed interface Outcome {
        record Entered(Entry entry) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    /** Notes a promise that {@link Promise#check} had nothing against; without any place yet. */
    public Commitment(UUID id, Promiser promiser, Promise promise, Notary notary) {
        this.id = id;
        this.employerId = promiser.employerId();
        this.region = promiser.region().value();
        this.organisation = notary.organisation().value();
        this.owner = notary.user();
        this.notedBy = notary.username();
        this.promisedOn = promise.promisedOn();
        this.validUntil = promise.validUntil();
        this.work = promise.work();
        this.minimumHours = promise.hours().map(Promise.Hours::minimum).orElse(null);
        this.maximumHours = promise.hours().map(Promise.Hours::maximum).orElse(null);
        this.promisedBy = promise.promisedBy();
        this.balance = Balance.NONE;
    }

    /** The first entry. */
    public Entry promise(int places, Optional<NextStep> planned, LocalDate today) {
        nextStep = planned.orElseGet(() -> usual(today));
        return enter(Entry.promised(places), today);
    }

    /** A match takes an open place; none when all are taken. */
    public Optional<Entry> match(LocalDate today) {
        return balance.open() == 0
                ? Optional.empty()
                : Optional.of(enter(Entry.moved(EntryKind.MATCHED, Bucket.OPEN, Bucket.MATCHED, 1), today));
    }

    /** A match that had a place came to nothing. */
    public Optional<Entry> release(LocalDate today) {
        return balance.matched() == 0
                ? Optional.empty()
                : Optional.of(enter(Entry.moved(EntryKind.CORRECTED, Bucket.MATCHED, Bucket.OPEN, 1), today));
    }

    /**
     * A placement fills a place: that of its match, else an open one; none when all are filled or gone.
     *
     * @param ofMatch whether its match has a place
     */
    public Optional<Entry> fill(boolean ofMatch, LocalDate today) {
        if (ofMatch && balance.matched() > 0) {
            return Optional.of(enter(Entry.moved(EntryKind.FILLED, Bucket.MATCHED, Bucket.FILLED, 1), today));
        }
        return balance.open() == 0
                ? Optional.empty()
                : Optional.of(enter(Entry.moved(EntryKind.FILLED, Bucket.OPEN, Bucket.FILLED, 1), today));
    }

    /** After the last day the open places expire. */
    public Optional<Entry> expire(LocalDate today) {
        return validUntil.isBefore(today) && balance.open() > 0
                ? Optional.of(enter(Entry.moved(EntryKind.EXPIRED, Bucket.OPEN, Bucket.EXPIRED, balance.open()), today))
                : Optional.empty();
    }

    /** The employer takes open places back. */
    public Outcome withdraw(int places, LocalDate today) {
        return places > balance.open()
                ? tooFew("/places")
                : new Outcome.Entered(
                        enter(Entry.moved(EntryKind.WITHDRAWN, Bucket.OPEN, Bucket.WITHDRAWN, places), today));
    }

    /** The number was noted wrongly; fewer only as far as places are open. */
    public Outcome correct(int difference, LocalDate today) {
        return -difference > balance.open()
                ? tooFew("/difference")
                : new Outcome.Entered(enter(Entry.corrected(difference), today));
    }

    /** @return empty when it was planned */
    public Optional<Refusal> plan(NextStep planned) {
        if (isDone()) {
            return Optional.of(Refusal.of("", RULE, "nothing-open"));
        }
        nextStep = planned;
        return Optional.empty();
    }

    private Outcome tooFew(String pointer) {
        return new Outcome.Refused(Refusal.of(pointer, RULE, "fewer-open", balance.open()));
    }

    private Entry enter(Entry entry, LocalDate today) {
        balance = balance.with(entry);
        if (isDone()) {
            nextStep = null;
        } else if (nextStep == null) {
            nextStep = usual(today);
        }
        return entry;
    }

    private boolean isDone() {
        return balance.open() + balance.matched() == 0;
    }

    private static NextStep usual(LocalDate today) {
        return new NextStep(USUAL_NEXT_STEP, today.plusDays(USUAL_DAYS));
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The organisation that noted it. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public String notedBy() {
        return notedBy;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String work() {
        return work;
    }

    public Optional<Integer> minimumHours() {
        return Optional.ofNullable(minimumHours);
    }

    public Optional<Integer> maximumHours() {
        return Optional.ofNullable(maximumHours);
    }

    public String promisedBy() {
        return promisedBy;
    }

    public Balance balance() {
        return balance;
    }

    /** Empty when no place is open or matched. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
