package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.input.ListOrder;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which vacancies a list holds: those for which all that is given holds. */
public class VacancyFilter {
    @QueryParam("state")
    @Parameter(description = "Only vacancies in this state")
    VacancyState state;

    @QueryParam("employer")
    @Parameter(description = "Only vacancies of this employer, those of records that were merged with it among them")
    UUID employerId;

    @QueryParam("order")
    @Parameter(description = "By when vacancies were opened here, newest first unless it says otherwise")
    ListOrder order;
}
