package nl.hoofdzaakwerk.employer.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.willingness.model.Band;
import nl.hoofdzaakwerk.employer.willingness.model.EvidenceKind;
import nl.hoofdzaakwerk.employer.willingness.model.Willingness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How willing an employer shows itself to be today, and why (rule X9).
 *
 * @param level 0 to 100: the sum of what the evidence is still worth, rounded, at most 100
 * @param fallsBelowDate first day in a lower band if there is no contact; absent when that never comes
 * @param evidence newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Willingness")
record WillingnessView(int level, Band band, LocalDate fallsBelowDate, List<Line> evidence) {
    /**
     * A piece of evidence.
     *
     * @param points what it was worth on its day
     * @param silentDays days since then on which it faded, because there was no contact
     * @param worth what is left of the points, in hundredths
     */
    @Schema(name = "WillingnessEvidence")
    record Line(EvidenceKind kind, LocalDate date, int points, long silentDays, BigDecimal worth) {}

    static WillingnessView of(Willingness willingness) {
        return new WillingnessView(
                willingness.level(),
                willingness.band(),
                willingness.fallsBelow().orElse(null),
                willingness.lines().stream()
                        .map(line -> new Line(
                                line.evidence().kind(),
                                line.evidence().date(),
                                line.points(),
                                line.silentDays(),
                                BigDecimal.valueOf(line.worth()).setScale(2, RoundingMode.HALF_UP)))
                        .toList());
    }
}
