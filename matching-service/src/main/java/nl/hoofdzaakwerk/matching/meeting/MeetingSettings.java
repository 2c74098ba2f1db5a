package nl.hoofdzaakwerk.matching.meeting;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.time.Period;

/** Between which dates a meeting can lie. */
@ConfigMapping(prefix = "hw.meetings")
interface MeetingSettings {

    /** First day a meeting can have been held. */
    LocalDate earliestDate();

    /** How far ahead a meeting can be planned. */
    Period furthestAhead();
}
