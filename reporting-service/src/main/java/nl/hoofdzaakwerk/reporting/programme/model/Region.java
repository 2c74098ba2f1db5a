package nl.hoofdzaakwerk.reporting.programme.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;

/**
 * A labour-market region in the programme. It plays in one division at a time; a year's target is the region's own if
 * it has one, or else that of the division it played in when the year began (rule F1).
 */
@Entity
public class Region {
    @Id
    private String code;

    private String name;
    private String centreMunicipality;
    private Integer publishedYear;

    @ElementCollection
    @CollectionTable(name = "region_division", joinColumns = @JoinColumn(name = "region"))
    private List<DivisionTerm> divisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "region_target", joinColumns = @JoinColumn(name = "region"))
    @MapKeyColumn(name = "year")
    private Map<Integer, OwnTarget> targets = new HashMap<>();

    @Version
    private long version;

    protected Region() {}

    /** A region that has played in these divisions. */
    public Region(RegionCode code, String name, String centreMunicipality, List<DivisionTerm> divisions) {
        this.code = code.value();
        this.name = name;
        this.centreMunicipality = centreMunicipality;
        this.divisions = new ArrayList<>(divisions);
    }

    public RegionCode code() {
        return new RegionCode(code);
    }

    public String name() {
        return name;
    }

    public String centreMunicipality() {
        return centreMunicipality;
    }

    public long version() {
        return version;
    }

    /** The division on a day; empty before the region's first term. */
    public Optional<DivisionTerm> divisionOn(LocalDate day) {
        return divisions.stream()
                .filter(term -> !term.validFrom().isAfter(day))
                .max(Comparator.comparing(DivisionTerm::validFrom));
    }

    public boolean playsIn(Division division, LocalDate day) {
        return divisionOn(day)
                .map(DivisionTerm::division)
                .filter(division::equals)
                .isPresent();
    }

    /** F1: the target for a year; empty when neither the region nor its division has one. */
    public Optional<Target> target(ProgrammeYear year, DivisionTargets divisionTargets) {
        return ownTarget(year)
                .or(() -> divisionOn(year.firstDay()).flatMap(term -> divisionTargets.of(term.division(), year)));
    }

    public boolean hasOwnTarget(ProgrammeYear year) {
        return targets.containsKey(year.value());
    }

    /** Years for which there is a target, in order. */
    public SortedSet<Integer> targetYears(DivisionTargets divisionTargets) {
        SortedSet<Integer> years = new TreeSet<>(divisionTargets.years());
        years.addAll(targets.keySet());
        return years;
    }

    /** F1: from this day on the region plays in the division. */
    public void play(Division division, LocalDate from) {
        divisions.removeIf(term -> term.validFrom().equals(from));
        divisions.add(new DivisionTerm(division, from));
    }

    /** P9: from now on the region has a target of its own for the year, with where it started from if that is known. */
    public void setTarget(ProgrammeYear year, Target target, Optional<Baseline> baseline) {
        targets.put(year.value(), OwnTarget.of(target, baseline));
    }

    /** P9: where the year's target started from; empty when nobody said. */
    public Optional<Baseline> baseline(ProgrammeYear year) {
        return Optional.ofNullable(targets.get(year.value())).flatMap(OwnTarget::toBaseline);
    }

    /** What the other services need to know of the programme in force on a day. */
    public RegionProgrammePublished publish(LocalDate today, DivisionTargets divisionTargets) {
        ProgrammeYear year = ProgrammeYear.of(today);
        DivisionTerm term = divisionOn(today)
                .orElseThrow(() -> new IllegalStateException("region " + code + " plays in no division"));
        publishedYear = year.value();
        return new RegionProgrammePublished(
                code(),
                name,
                centreMunicipality,
                term.division(),
                target(year, divisionTargets).map(Target::trajectories).orElse(0),
                year.value(),
                term.validFrom());
    }

    private Optional<Target> ownTarget(ProgrammeYear year) {
        return Optional.ofNullable(targets.get(year.value())).map(OwnTarget::toTarget);
    }
}
