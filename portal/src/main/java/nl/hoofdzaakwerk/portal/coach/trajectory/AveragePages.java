package nl.hoofdzaakwerk.portal.coach.trajectory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Average;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How clients and employers look back on guidance, per organisation and year; nobody's own answer is told (A20). */
@Path("/tevredenheid")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AveragePages {
    private final TrajectoryApi api;
    private final Years years;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance averages(Listing<Average> list, Years.Choice years, int minimumAnswers);
    }

    AveragePages(@RestClient TrajectoryApi api, Years years, Texts texts) {
        this.api = api;
        this.years = years;
        this.texts = texts;
    }

    /** The averages of a year. */
    @GET
    public Response averages(@BeanParam ListAsk ask, @QueryParam("jaar") Integer year) {
        Years.Choice choice = years.of(year);
        TrajectoryApi.Averages found = api.averages(choice.year());
        TrajectoryMessages text = texts.of(TrajectoryMessages.class);
        return Listing.of(ask, found.averages())
                .organisation("organisatie", text.organisation(), Average::organisation)
                .text("wie", text.whoSays(), average -> Codes.of("Giver", average.giver()))
                .number("antwoorden", text.answers(), Average::answers)
                .number("resultaat", text.resultOriented(), Average::resultOriented)
                .number("contact", text.clearContact(), Average::clearContact)
                .number("papierwerk", text.lessBureaucracy(), Average::lessBureaucracy)
                .answer(list -> Templates.averages(list, choice, found.minimumAnswers()));
    }
}
