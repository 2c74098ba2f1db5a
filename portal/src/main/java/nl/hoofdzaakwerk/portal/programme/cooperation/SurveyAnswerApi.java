package nl.hoofdzaakwerk.portal.programme.cooperation;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Answers to a survey. Nothing that tells who somebody is goes along, also not of who has logged in. */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ApiProblems.class)
@Path("/")
interface SurveyAnswerApi {

    record Questionnaire(Bilingual title, List<Bilingual> statements, LocalDate closesDate) {}

    @POST
    @Path("survey-questionnaires/_search")
    Questionnaire find(@HeaderParam("Accept-Language") String language, Map<String, Object> ticket);

    @PUT
    @Path("survey-answers")
    void answer(@HeaderParam("Accept-Language") String language, Map<String, Object> answer);
}
