package nl.hoofdzaakwerk.events;

import java.time.LocalDate;

/**
 * A region's place in the programme was set or changed (rule F1).
 *
 * @param name of the region
 * @param targetTrajectories trajectories to start in the target year
 * @param validFrom first day these figures hold
 */
public record RegionProgrammePublished(
        RegionCode region,
        @Length(max = Check.NAME_LENGTH) String name,
        @Length(max = Check.NAME_LENGTH) String centreMunicipality,
        Division division,

        @Range(min = 0, max = RegionProgrammePublished.HIGHEST_TARGET)
        int targetTrajectories,

        @Range(min = 2000, max = 2100) int targetYear,
        LocalDate validFrom)
        implements Event {
    static final int HIGHEST_TARGET = 100_000;

    public RegionProgrammePublished {
        Check.present("region", region);
        Check.text("name", name, Check.NAME_LENGTH);
        Check.text("centreMunicipality", centreMunicipality, Check.NAME_LENGTH);
        Check.present("division", division);
        Check.range("targetTrajectories", targetTrajectories, 0, HIGHEST_TARGET);
        Check.range("targetYear", targetYear, 2000, 2100);
        Check.present("validFrom", validFrom);
    }

    @Override
    public String subject() {
        return region.value();
    }
}
