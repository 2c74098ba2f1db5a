package nl.hoofdzaakwerk.employer.instrument;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.instrument.model.Explanation;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentPolicy;
import nl.hoofdzaakwerk.employer.instrument.model.Reason;
import nl.hoofdzaakwerk.employer.instrument.model.Situation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The instruments of a day, each explained. Information, not a decision, and never part of a score.
 *
 * @param explainedOn day whose rules were used
 */
@Schema(name = "ExplainedInstruments")
record InstrumentsView(LocalDate explainedOn, List<Item> items) {
    static InstrumentsView of(List<Instruments.Instrument> instruments, Situation situation, LocalDate day) {
        return new InstrumentsView(
                day,
                instruments.stream()
                        .map(one -> Item.of(one, InstrumentPolicy.explain(one.rule(), situation)))
                        .toList());
    }

    /** Whether an instrument applies. */
    @Schema(name = "InstrumentOutcome")
    enum Outcome {
        APPLIES,
        MAY_APPLY,
        DOES_NOT_APPLY;

        static Outcome of(Explanation explanation) {
            return switch (explanation) {
                case Explanation.Applies _ -> APPLIES;
                case Explanation.MayApply _ -> MAY_APPLY;
                case Explanation.DoesNotApply _ -> DOES_NOT_APPLY;
            };
        }
    }

    /** Why; for MAY_APPLY, what it still depends on. */
    @Schema(name = "InstrumentReason")
    record Because(Reason.Code code, BilingualText text) {}

    /**
     * An instrument.
     *
     * @param conditions under which it is given, whatever the outcome
     * @param source who says so
     * @param sourceDate day on which the source said so
     * @param validFrom first day on which this rule holds
     */
    @Schema(name = "ExplainedInstrument")
    record Item(
            String code,
            BilingualText name,
            BilingualText summary,
            Outcome outcome,
            List<Because> reasons,
            List<BilingualText> conditions,
            String source,
            LocalDate sourceDate,
            LocalDate validFrom) {
        static Item of(Instruments.Instrument instrument, Explanation explanation) {
            return new Item(
                    instrument.code(),
                    instrument.name(),
                    instrument.summary(),
                    Outcome.of(explanation),
                    explanation.reasons().stream()
                            .map(reason -> new Because(reason.code(), BilingualText.of(reason)))
                            .toList(),
                    instrument.conditions(),
                    instrument.source(),
                    instrument.sourceDate(),
                    instrument.validFrom());
        }
    }
}
