package nl.hoofdzaakwerk.matching.match;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.Feedback;
import nl.hoofdzaakwerk.matching.match.model.FeedbackJudgement;
import nl.hoofdzaakwerk.matching.match.model.FeedbackSide;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side said about a match.
 *
 * @param shared whether both sides may read it
 */
@Schema(name = "MatchFeedback")
record FeedbackView(
        UUID id, FeedbackSide side, FeedbackJudgement judgement, String text, boolean shared, Instant givenAt) {

    static FeedbackView of(Feedback feedback) {
        return new FeedbackView(
                feedback.id(),
                feedback.side(),
                feedback.judgement(),
                feedback.text(),
                feedback.isShared(),
                feedback.givenAt());
    }
}
