package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * The meetings a region holds again and again (E1). What a series says does not change: from a day on, another series
 * takes its place, so that the meetings that were held keep the series they belong to.
 */
@Entity
@Table(name = "meeting_series")
public class MeetingSeries {

    @Id
    private UUID id;

    private String region;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private int intervalWeeks;
    private LocalTime startTime;
    private int lengthMinutes;
    private String place;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID previousId;

    @Version
    private long version;

    protected MeetingSeries() {}

    /**
     * @param organisation the WSP whose chair holds the meetings
     * @param previousId the series whose place it takes; null for a first one
     */
    public MeetingSeries(UUID id, RegionCode region, OrganisationAlias organisation, SeriesPlan plan, UUID previousId) {
        this.id = id;
        this.region = region.value();
        this.organisation = organisation.value();
        this.weekday = plan.rhythm().weekday();
        this.intervalWeeks = plan.rhythm().intervalWeeks();
        this.startTime = plan.startTime();
        this.lengthMinutes = plan.lengthMinutes();
        this.place = plan.place();
        this.validFrom = plan.validFrom();
        this.validUntil = plan.validUntil();
        this.previousId = previousId;
    }

    /** The days of its meetings, from one day up to and including another. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        LocalDate last = validUntil == null || validUntil.isAfter(until) ? until : validUntil;
        return rhythm().days(validFrom, from, last);
    }

    /** Ends it; a day before its start means that it never begins. @param lastDay last day that can have a meeting */
    public void end(LocalDate lastDay) {
        LocalDate never = validFrom.minusDays(1);
        validUntil = lastDay.isBefore(never) ? never : lastDay;
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The WSP whose chair holds the meetings. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public Rhythm rhythm() {
        return new Rhythm(weekday, intervalWeeks);
    }

    public LocalTime startTime() {
        return startTime;
    }

    public int lengthMinutes() {
        return lengthMinutes;
    }

    /** Null when not told. */
    public String place() {
        return place;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day that can have a meeting; null while it goes on. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The series whose place it took; null for a first one. */
    public UUID previousId() {
        return previousId;
    }

    public long version() {
        return version;
    }
}
