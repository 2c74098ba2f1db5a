package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;

/**
 * F2: what a division asks of a region that applies, from a day on.
 *
 * @param centreMunicipality whether the centre municipality has to take part
 * @param committedTrajectories that the region undertakes to start a year, at the least
 * @param source document it comes from
 */
public record AdmissionRule(
        Division division,
        LocalDate validFrom,
        boolean intakeForm,
        boolean planOfApproach,
        boolean centreMunicipality,
        int committedTrajectories,
        String source) {}
