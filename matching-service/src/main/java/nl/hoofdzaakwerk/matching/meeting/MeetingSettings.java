package nl.hoofdzaakwerk.matching.meeting;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Between which dates a meeting can lie, and how far series plan ahead. */
@ConfigMapping(prefix = "hw.meetings")
public interface MeetingSettings {

    /** First day a meeting can be planned for; absent is today. Earlier only to bring over meetings held before. */
    Optional<LocalDate> earliestDate();

    /** How far ahead a meeting can be planned. */
    Period furthestAhead();

    /** For how many weeks the meetings of a series are planned ahead. */
    int seriesWeeksAhead();

    /** How often it is looked whether a series has meetings to plan. */
    String seriesRoundEvery();
}
