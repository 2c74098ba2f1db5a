package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionOutcome;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say of a question. */
final class QuestionInput {
    static final int LONGEST_OWNER = 100;
    static final int LONGEST_ANSWER = 1000;

    private QuestionInput() {}

    /**
     * @param month any day of the month it is about; absent when it is about no single month
     * @param topic id of a figure, or another word that says what it is about
     * @param question nothing that names a client
     */
    @Schema(name = "NewDataQuestion")
    record NewQuestion(
            @NotNull OrganisationAlias organisation,
            @NotNull RegionCode region,
            @BusinessDate LocalDate month,

            @NotNull @Size(max = 60) @Pattern(regexp = "[a-z][a-zA-Z0-9-]{1,59}")
            String topic,

            @NotBlank @Size(max = QuestionText.LONGEST) @PlainText @Anonymous(addresses = true)
            String question) {}

    /**
     * @param answer what was found; nothing that names a client
     * @param share whether region and nation may see question and answer, without the numbers; for a question of a
     *     validation rule only, others are seen by them anyway; absent: no
     */
    @Schema(name = "NewDataAnswer")
    record NewAnswer(
            @NotNull QuestionOutcome outcome,

            @NotBlank @Size(max = LONGEST_ANSWER) @PlainText @Anonymous(addresses = true)
            String answer,

            Boolean share) {}

    /** @param reason what is still to be answered; nothing that names a client */
    @Schema(name = "NewDataAnswerReturn")
    record NewReturn(
            @NotBlank @Size(max = QuestionText.LONGEST) @PlainText @Anonymous(addresses = true)
            String reason) {}

    /** @param owner login name or function in the organisation */
    @Schema(name = "DataQuestionPlan")
    record Plan(
            @NotBlank @Size(max = LONGEST_OWNER) @PlainText String owner,
            @NotNull @Valid NextStepInput nextStep) {}
}
