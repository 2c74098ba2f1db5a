package nl.hoofdzaakwerk.employer.vum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.vum.model.VumVacancy;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;

/**
 * VUM's paths for vacancies. Answers 200, 400, 401, 429 and 500 as VUM has them; 503 is left to what stands before the
 * service. 403 goes to callers who are no gateway of VUM, whom VUM does not know. An unknown vacancy is a 400, for VUM
 * knows no 404.
 */
@Path("/vum/vacatures")
@RolesAllowed(Roles.VUM_GATEWAY)
class VumResource {
    private static final int MOST = 100;

    private final VumVacancies vacancies;
    private final QuestionReader questions;
    private final PartyLimit limit;
    private final ObjectMapper mapper;

    VumResource(VumVacancies vacancies, QuestionReader questions, PartyLimit limit, ObjectMapper mapper) {
        this.vacancies = vacancies;
        this.questions = questions;
        this.limit = limit;
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /**
     * The vacancies found.
     *
     * @param maximumAantalResultatenBereikt whether there are more than are told
     * @param vraagID names this answer
     */
    record MatchesAnswer(boolean maximumAantalResultatenBereikt, UUID vraagID, List<JsonNode> matches) {}

    @POST
    @Path("/matches")
    @Transactional
    @Idempotent
    public Response matches(@BeanParam VumHeaders headers, JsonNode query) {
        headers.check();
        limit.count(headers.fromParty());
        var found = vacancies.find(questions.read(query), MOST + 1);
        var told = found.stream()
                .limit(MOST)
                .map(VumVacancy::summary)
                .map(this::write)
                .toList();
        return headers.answer(Response.ok(new MatchesAnswer(found.size() > MOST, Ids.next(), told)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response detail(@BeanParam VumHeaders headers, @PathParam("id") String id) {
        headers.check();
        limit.count(headers.fromParty());
        var vacancy = uuid(id).flatMap(vacancies::find).orElseThrow(() -> Problem.of(400, "unknown-vacancy"));
        return headers.answer(Response.ok(write(vacancy))).build();
    }

    /** As VUM writes it: what is not told is left out. */
    private JsonNode write(VumVacancy vacancy) {
        return mapper.valueToTree(vacancy);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
