package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseBasis;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;

/**
 * A case to prepare. Its texts say nothing of whose it is: names, dates of birth, citizen service numbers, telephone
 * numbers, e-mail and postal addresses are refused with 409 (C2).
 *
 * @param basis why it may be told
 * @param trajectoryId when it is tabled from a trajectory of the own caseload; nobody else learns of it
 * @param incomeSource what the person lives on
 * @param question what the professional wants to know
 */
public record CaseInput(
        @NotNull RegionCode region,
        @Size(min = 1, max = 100) @PlainText String subregion,
        @NotNull CaseBasis basis,
        UUID trajectoryId,
        @NotNull BenefitKind incomeSource,
        @NotNull @Size(min = 1, max = 2000) @PlainText String situation,
        @NotNull @Size(min = 1, max = 2000) @PlainText String problem,
        @NotNull @Size(min = 1, max = 2000) @PlainText String question,
        @Valid NextStepInput nextStep) {

    /** What can be told anew before there is advice. */
    public record Change(
            @NotNull BenefitKind incomeSource,
            @NotNull @Size(min = 1, max = 2000) @PlainText String situation,
            @NotNull @Size(min = 1, max = 2000) @PlainText String problem,
            @NotNull @Size(min = 1, max = 2000) @PlainText String question) {

        ConsultationCase.Story toStory() {
            return new ConsultationCase.Story(incomeSource, situation, problem, question);
        }

        AnonymousTexts.Texts texts() {
            return AnonymousTexts.texts("/situation", situation)
                    .with("/problem", problem)
                    .with("/question", question);
        }
    }

    Change story() {
        return new Change(incomeSource, situation, problem, question);
    }
}
