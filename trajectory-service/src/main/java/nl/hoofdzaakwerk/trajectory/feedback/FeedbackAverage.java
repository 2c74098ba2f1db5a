package nl.hoofdzaakwerk.trajectory.feedback;

import java.math.BigDecimal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.trajectory.feedback.model.FeedbackGiver;

/**
 * How clients or employers look back on the trajectories of an organisation.
 *
 * @param answers how many the averages are of: always a whole number of times the minimum
 * @param resultOriented average score from 1 up to 5, one decimal; so are the others
 */
public record FeedbackAverage(
        OrganisationAlias organisation,
        FeedbackGiver giver,
        long answers,
        BigDecimal resultOriented,
        BigDecimal clearContact,
        BigDecimal lessBureaucracy) {}
