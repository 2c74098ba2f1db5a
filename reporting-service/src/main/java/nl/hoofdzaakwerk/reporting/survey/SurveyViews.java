package nl.hoofdzaakwerk.reporting.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.survey.model.RoundState;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Surveys and rounds as the API shows them. */
final class SurveyViews {
    private SurveyViews() {}

    /** @param statements to agree or disagree with, in order */
    @Schema(name = "Survey")
    record SurveyView(
            UUID id, SurveyInput.TextInput title, LocalDate createdDate, List<SurveyInput.TextInput> statements) {
        static SurveyView of(Survey survey) {
            return new SurveyView(
                    survey.id(),
                    SurveyInput.TextInput.of(survey.title()),
                    survey.createdOn(),
                    survey.statements().stream().map(SurveyInput.TextInput::of).toList());
        }
    }

    /**
     * @param closesDate last day on which answers are taken
     * @param closedDate null when it was not closed before that
     * @param tickets how many people were asked; how many answered is told with the results only
     * @param nextStep null once it is closed
     */
    @Schema(name = "SurveyRound")
    record RoundView(
            UUID id,
            UUID surveyId,
            RegionCode region,
            SurveyMoment moment,
            LocalDate opensDate,
            LocalDate closesDate,
            LocalDate closedDate,
            RoundState state,
            int tickets,
            NextStepInput nextStep) {
        static RoundView of(SurveyRound round, LocalDate today) {
            return new RoundView(
                    round.id(),
                    round.surveyId(),
                    round.region(),
                    round.moment(),
                    round.period().opensOn(),
                    round.period().closesOn(),
                    round.closedOn(),
                    round.state(today),
                    round.tickets(),
                    round.nextStep(today).map(NextStepInput::of).orElse(null));
        }
    }

    /** @param tickets shown this once; hand each to one person, and keep no list of who got which */
    @Schema(name = "SurveyTickets")
    record TicketsView(List<String> tickets) {}

    /** What a respondent is asked. */
    @Schema(name = "SurveyQuestionnaire")
    record Questionnaire(SurveyInput.TextInput title, LocalDate closesDate, List<SurveyInput.TextInput> statements) {
        static Questionnaire of(Survey survey, SurveyRound round) {
            return new Questionnaire(
                    SurveyInput.TextInput.of(survey.title()),
                    round.period().closesOn(),
                    survey.statements().stream().map(SurveyInput.TextInput::of).toList());
        }
    }
}
