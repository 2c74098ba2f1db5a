package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The free words about matches, which go when their candidate withdraws. */
@ApplicationScoped
class MatchWords {

    private final MatchFeedback feedback;
    private final ClosingComments comments;

    MatchWords(MatchFeedback feedback, ClosingComments comments) {
        this.feedback = feedback;
        this.comments = comments;
    }

    void forget(List<UUID> matchIds) {
        feedback.delete("matchId in ?1", matchIds);
        comments.delete("matchId in ?1", matchIds);
    }
}
