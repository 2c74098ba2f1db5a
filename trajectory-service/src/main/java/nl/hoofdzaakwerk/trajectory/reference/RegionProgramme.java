package nl.hoofdzaakwerk.trajectory.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;

/** A region's place in the programme, as last heard from reporting. */
@Entity
class RegionProgramme {
    @Id
    private String region;

    private String name;
    private String centreMunicipality;

    @Enumerated(EnumType.STRING)
    private Division division;

    private int targetTrajectories;
    private int targetYear;
    private LocalDate validFrom;

    protected RegionProgramme() {}

    RegionProgramme(RegionCode region) {
        this.region = region.value();
    }

    void hear(RegionProgrammePublished event) {
        name = event.name();
        centreMunicipality = event.centreMunicipality();
        division = event.division();
        targetTrajectories = event.targetTrajectories();
        targetYear = event.targetYear();
        validFrom = event.validFrom();
    }

    RegionCode region() {
        return new RegionCode(region);
    }

    String name() {
        return name;
    }

    String centreMunicipality() {
        return centreMunicipality;
    }

    Division division() {
        return division;
    }

    int targetTrajectories() {
        return targetTrajectories;
    }

    int targetYear() {
        return targetYear;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
