package nl.hoofdzaakwerk.reporting.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.BaselineInput;

/**
 * How far a region is with the targets of its years (F3, P9).
 *
 * @param definition what is counted, in plain language
 * @param effort what a target means: an effort, with nothing attached to the distance
 * @param asOfDate day of the counts; absent before anything was published
 * @param years in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetProgressView(
        RegionCode region, String definition, String effort, LocalDate asOfDate, List<YearProgress> years) {

    /**
     * The target of one year.
     *
     * @param own whether the region has this target itself, or its division has
     * @param baseline where it starts from; absent when nobody said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearProgress(int year, int target, boolean own, BaselineInput baseline, StandingView standing) {}
}
