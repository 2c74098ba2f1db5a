package nl.hoofdzaakwerk.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.matching.match.model.FeedbackJudgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller's side says about a match.
 *
 * @param text why, in short; no names, and nothing about health
 * @param shared whether the WSP may read what the candidate's side says; absent is no. What the employer's side says is
 *     read by both
 */
@Schema(name = "NewMatchFeedback")
record NewFeedback(
        @NotNull FeedbackJudgement judgement,
        @Size(min = 1, max = 500) @PlainText String text,
        Boolean shared) {}
