package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An employer became known; contact persons stay in the employer-service.
 *
 * @param name trade name of the organisation
 * @param sector SBI 2008 section, one letter A to U
 * @param newToTargetGroup without experience with the target group at the start (rule D2)
 */
public record EmployerRegistered(
        UUID employerId,
        @Length(max = Check.NAME_LENGTH) String name,
        RegionCode region,
        OrganisationAlias organisation,
        @Matches(EmployerRegistered.SECTION) String sector,
        boolean newToTargetGroup,
        LocalDate registeredOn)
        implements EmployerEvent {
    static final String SECTION = "[A-U]";
    private static final Pattern SECTION_PATTERN = Pattern.compile(SECTION);

    public EmployerRegistered {
        Check.present("employerId", employerId);
        Check.text("name", name, Check.NAME_LENGTH);
        Check.present("region", region);
        Check.present("organisation", organisation);
        Check.matches("sector", sector, SECTION_PATTERN);
        Check.present("registeredOn", registeredOn);
    }
}
