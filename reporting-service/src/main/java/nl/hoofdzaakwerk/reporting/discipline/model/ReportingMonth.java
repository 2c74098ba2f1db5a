package nl.hoofdzaakwerk.reporting.discipline.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;

/**
 * What an organisation reports of a region in a month (rules F8 and P4). It is expected from the day the month is over;
 * the key figure approves it, the regional director accepts it, the programme manager locks it. Each refusal names the
 * rule.
 */
@Entity
@Table(name = "reporting_month")
public class ReportingMonth {
    private static final String APPROVE = "Keur de maand goed";
    private static final String APPROVE_IF_WANTED = "Keur de maand goed als uw organisatie meedoet aan de rapportage";
    private static final String ACCEPT = "Neem de maand over voor de regio";
    private static final String LOCK = "Sluit de maand van de regio af";

    @Id
    private UUID id;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ReporterKind organisationKind;

    private String region;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private MonthState state;

    private LocalDate receivedOn;
    private LocalDate approvedOn;
    private LocalDate acceptedOn;
    private LocalDate lockedOn;
    private Long heardMark;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    protected ReportingMonth() {}

    /** A month that is expected. */
    public ReportingMonth(UUID id, ReportingDuty duty, YearMonth month, ReportingRule rule) {
        this.id = id;
        this.organisation = duty.organisation().value();
        this.organisationKind = duty.kind();
        this.region = duty.region().value();
        this.month = month.atDay(1);
        this.obligation = rule.obligation();
        this.dueDate = month.atEndOfMonth().plusDays(rule.dueDays());
        this.state = MonthState.EXPECTED;
        this.nextStep = firstStep();
    }

    private NextStep firstStep() {
        return new NextStep(
                switch (obligation) {
                    case MUST -> APPROVE;
                    case MAY -> APPROVE_IF_WANTED;
                },
                dueDate);
    }

    /**
     * P4: the key figure says the month is complete.
     *
     * @param unanswered questions that have to be answered first
     * @param heard what was heard of the month until now
     * @return why not; empty when it is approved
     */
    public Optional<Refusal> approve(LocalDate today, long unanswered, long heard, ReportingRule rule) {
        if (!today.isAfter(YearMonth.from(month).atEndOfMonth())) {
            return Optional.of(Refusal.of("F8.month-not-over"));
        }
        if (state != MonthState.EXPECTED) {
            return Optional.of(Refusal.of("P4.approved-already"));
        }
        if (unanswered > 0) {
            return Optional.of(Refusal.of("P4.questions-open", unanswered));
        }
        state = MonthState.APPROVED;
        approvedOn = today;
        receivedOn = receivedOn == null ? today : receivedOn;
        heardMark = heard;
        nextStep = new NextStep(ACCEPT, today.plusDays(rule.acceptDays()));
        return Optional.empty();
    }

    /** P4: the regional director takes it over. @return why not; empty when it is accepted */
    public Optional<Refusal> accept(LocalDate today, ReportingRule rule) {
        if (state != MonthState.APPROVED) {
            return Optional.of(Refusal.of(state == MonthState.EXPECTED ? "P4.not-approved" : "P4.accepted-already"));
        }
        state = MonthState.ACCEPTED;
        acceptedOn = today;
        nextStep = new NextStep(LOCK, today.plusDays(rule.acceptDays()));
        return Optional.empty();
    }

    /** P4: the programme manager locks it, with the other months of the region; {@link LockPolicy} says when. */
    public void lock(LocalDate today) {
        state = MonthState.LOCKED;
        lockedOn = today;
        nextStep = null;
    }

    /** P4: opened again by a level of the hierarchy. @return why not; empty when it is expected anew */
    public Optional<Refusal> reopen(MonthLevel level, LocalDate today, ReportingRule rule) {
        if (state == MonthState.EXPECTED) {
            return Optional.of(Refusal.of("P4.open-already"));
        }
        if (!level.mayOpen(state)) {
            return Optional.of(Refusal.of("P4.not-yours-to-open"));
        }
        state = MonthState.EXPECTED;
        approvedOn = null;
        acceptedOn = null;
        lockedOn = null;
        heardMark = null;
        nextStep = new NextStep(APPROVE, today.plusDays(rule.acceptDays()));
        return Optional.empty();
    }

    /** F8: whether it was received, and in time. */
    public Punctuality punctuality(LocalDate today) {
        return Punctuality.of(obligation, receivedOn, dueDate, today);
    }

    /** Whether something of the month was heard after it was approved. */
    public boolean changedSince(long heard) {
        return heardMark != null && heard != heardMark;
    }

    public UUID id() {
        return id;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public ReporterKind kind() {
        return organisationKind;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public Obligation obligation() {
        return obligation;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public MonthState state() {
        return state;
    }

    /** Day of the first approval, or null. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Null unless it is approved. */
    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** Null unless it is accepted. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Null unless it is locked. */
    public LocalDate lockedOn() {
        return lockedOn;
    }

    /** Null once it is locked. */
    public NextStep nextStep() {
        return nextStep;
    }

    public long version() {
        return version;
    }
}
