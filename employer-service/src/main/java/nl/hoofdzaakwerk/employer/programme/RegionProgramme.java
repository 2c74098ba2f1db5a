package nl.hoofdzaakwerk.employer.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;

/** A region's place in the programme, the last one heard. */
@Entity
@Table(name = "region_programme")
public class RegionProgramme {
    @Id
    private String region;

    private String name;

    @Enumerated(EnumType.STRING)
    private Division division;

    private int targetTrajectories;
    private int targetYear;
    private LocalDate validFrom;

    protected RegionProgramme() {}

    RegionProgramme(RegionProgrammePublished published) {
        region = published.region().value();
        follow(published);
    }

    final void follow(RegionProgrammePublished published) {
        name = published.name();
        division = published.division();
        targetTrajectories = published.targetTrajectories();
        targetYear = published.targetYear();
        validFrom = published.validFrom();
    }

    public String name() {
        return name;
    }

    public Division division() {
        return division;
    }
}
