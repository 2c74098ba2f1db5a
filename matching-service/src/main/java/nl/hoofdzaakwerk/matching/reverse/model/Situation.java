package nl.hoofdzaakwerk.matching.reverse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a candidate stands in the pool on a day.
 *
 * @param taken whether an agreed match or a placement holds the candidate
 * @param shareable whether the legal ground to share the card holds
 * @param openPair whether at least one vacancy may be proposed to the candidate
 * @param wishesSince when wishes and possibilities changed last
 * @param meetingsUnproposed meetings in a row, since then, without a proposal
 * @param withdrawnOn when a coach last withdrew a request; empty when none was
 */
public record Situation(
        boolean taken,
        boolean shareable,
        boolean openPair,
        LocalDate wishesSince,
        int meetingsUnproposed,
        Optional<LocalDate> withdrawnOn) {}
