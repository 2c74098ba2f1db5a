package nl.hoofdzaakwerk.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.reporting.survey.model.Scores;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send about surveys. */
final class SurveyInput {
    static final int LONGEST = 300;
    static final int MOST_AT_ONCE = 500;

    private SurveyInput() {}

    /** The same in plain Dutch and English. */
    @Schema(name = "SurveyText")
    record TextInput(
            @NotBlank @Size(max = LONGEST) @PlainText String nl,
            @NotBlank @Size(max = LONGEST) @PlainText String en) {
        Survey.Text toText() {
            return new Survey.Text(nl, en);
        }

        static TextInput of(Survey.Text text) {
            return new TextInput(text.nl(), text.en());
        }
    }

    /** @param statements to agree or disagree with, in order */
    @Schema(name = "NewSurvey")
    record NewSurvey(
            @NotNull @Valid TextInput title,

            @NotNull @Size(min = 1, max = Survey.MOST_STATEMENTS)
            List<@NotNull @Valid TextInput> statements) {}

    /**
     * @param opensDate first day on which answers are taken
     * @param closesDate last day
     */
    @Schema(name = "NewSurveyRound")
    record NewRound(
            @NotNull UUID surveyId,
            @NotNull RegionCode region,
            @NotNull SurveyMoment moment,
            @NotNull @BusinessDate LocalDate opensDate,
            @NotNull @BusinessDate LocalDate closesDate) {}

    /** @param count how many people are asked */
    @Schema(name = "NewSurveyTickets")
    record NewTickets(@NotNull @Min(1) @Max(MOST_AT_ONCE) Integer count) {}

    /** @param ticket as it was handed out */
    @Schema(name = "SurveySearch")
    record Search(
            @NotNull
            @Size(max = TicketCode.LENGTH)
            @Pattern(regexp = TicketCode.FORM, message = "constraint.pattern.ticket")
            String ticket) {}

    /**
     * @param ticket as it was handed out; it is used up
     * @param scores of all statements in their order: 1 disagrees completely, 5 agrees completely, 0 no opinion
     */
    @Schema(name = "SurveyAnswer")
    record Answer(
            @NotNull
            @Size(max = TicketCode.LENGTH)
            @Pattern(regexp = TicketCode.FORM, message = "constraint.pattern.ticket")
            String ticket,

            @NotNull @Size(min = 1, max = Survey.MOST_STATEMENTS)
            List<@NotNull @Min(0) @Max(Scores.HIGHEST) Integer> scores) {}
}
