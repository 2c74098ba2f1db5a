package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Who an organisation's key figure was, is or will be, for how many hours a week, and who replaces them (F7, A15). Its
 * life: appointed, sometimes away, ended or passed on to the replacement, and at last forgotten: then that there was
 * somebody, when and for how many hours stays, and nothing of the person.
 */
@Entity
@Table(name = "key_figure")
public class KeyFigure {
    @Id
    private UUID id;

    private UUID participantId;
    private String region;
    private String organisation;

    @Embedded
    private WorkContact person;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "replacement_name"))
    @AttributeOverride(name = "function", column = @Column(name = "replacement_function"))
    @AttributeOverride(name = "telephone", column = @Column(name = "replacement_telephone"))
    @AttributeOverride(name = "email", column = @Column(name = "replacement_email"))
    private WorkContact replacement;

    private BigDecimal hoursPerWeek;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private UUID predecessorId;
    private LocalDate forgottenOn;

    @ElementCollection
    @CollectionTable(name = "key_figure_absence", joinColumns = @JoinColumn(name = "key_figure_id"))
    private List<Absence> absences = new ArrayList<>();

    @Version
    private long version;

    protected KeyFigure() {}

    /** What is agreed on with a key figure. @param replacement empty when there is none yet, which is a gap */
    public record Terms(
            WorkContact person, Optional<WorkContact> replacement, HoursPerWeek hours, LocalDate fromDate) {}

    public KeyFigure(UUID id, Participant of, Terms terms) {
        this.id = id;
        this.participantId = of.id();
        this.region = of.region().value();
        this.organisation = of.organisation().value();
        this.fromDate = terms.fromDate();
        this.person = terms.person();
        this.replacement = terms.replacement().orElse(null);
        this.hoursPerWeek = terms.hours().value();
    }

    /** Who it is, who replaces them and for how many hours, from now on. */
    public void change(WorkContact newPerson, Optional<WorkContact> newReplacement, HoursPerWeek hours) {
        person = newPerson;
        replacement = newReplacement.orElse(null);
        hoursPerWeek = hours.value();
    }

    /** That it is over after a day. */
    public void end(LocalDate lastDay) {
        untilDate = lastDay;
    }

    /** That this one follows up another. */
    public void follows(KeyFigure predecessor) {
        predecessorId = predecessor.id;
    }

    /** Days on which the replacement stands in. */
    public void away(Absence absence) {
        absences.add(absence);
    }

    /** Takes out all that tells who it was. */
    public void forget(LocalDate today) {
        person = null;
        replacement = null;
        absences.clear();
        forgottenOn = today;
    }

    public boolean isInPlaceOn(LocalDate day) {
        return !fromDate.isAfter(day)
                && untilDate().filter(last -> last.isBefore(day)).isEmpty();
    }

    public boolean isAwayOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }

    /** A15: whom to call on a day: the key figure, or who stands in; empty when nobody can be called. */
    public Optional<WorkContact> reachableOn(LocalDate day) {
        if (!isInPlaceOn(day)) {
            return Optional.empty();
        }
        return isAwayOn(day) ? replacement() : person();
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** Empty once forgotten. */
    public Optional<WorkContact> person() {
        return Optional.ofNullable(person);
    }

    public Optional<WorkContact> replacement() {
        return Optional.ofNullable(replacement);
    }

    public HoursPerWeek hours() {
        return new HoursPerWeek(hoursPerWeek);
    }

    public LocalDate fromDate() {
        return fromDate;
    }

    public Optional<LocalDate> untilDate() {
        return Optional.ofNullable(untilDate);
    }

    public Optional<UUID> predecessorId() {
        return Optional.ofNullable(predecessorId);
    }

    public Optional<LocalDate> forgottenOn() {
        return Optional.ofNullable(forgottenOn);
    }

    /** In order of time. */
    public List<Absence> absences() {
        return absences.stream().sorted(Comparator.comparing(Absence::fromDate)).toList();
    }

    public long version() {
        return version;
    }
}
