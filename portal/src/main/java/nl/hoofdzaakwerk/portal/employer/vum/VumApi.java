package nl.hoofdzaakwerk.portal.employer.vum;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What matching-service asks VUM. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface VumApi {

    /** What was asked, and how much was found. */
    record Search(
            UUID id,
            String subject,
            String state,
            Instant askedAt,
            Instant removedAt,
            String question,
            int toldCount,
            int keptCount,
            int detailsLeft,
            UUID cardId,
            UUID vacancyId) {

        /** Whether it was for people rather than for work. */
        public boolean isForProfiles() {
            return "PROFILES".equals(subject);
        }
    }

    record Profiles(List<Profile> items) {}

    /** Somebody whom others know; without a name. */
    record Profile(
            UUID id,
            List<String> occupations,
            Integer minimumHours,
            Integer maximumHours,
            String postcode4,
            LocalDate availableDate,
            Judgement judgement) {}

    record Vacancies(List<Vacancy> items) {}

    record Vacancy(
            UUID id,
            String title,
            String employerName,
            Integer minimumHours,
            Integer maximumHours,
            String postcode4,
            LocalDate closingDate,
            Judgement judgement) {}

    record VacancyDetails(Vacancy vacancy, String description) {}

    record Judgement(int score, List<Block> blocks, List<Points> criteria) {

        /** Why it cannot be, or else what speaks for and against it. */
        public List<String> reasons() {
            return blocks.isEmpty()
                    ? criteria.stream()
                            .flatMap(points -> points.reasons() == null ? Stream.empty() : points.reasons().stream())
                            .toList()
                    : blocks.stream().map(Block::reason).toList();
        }
    }

    record Block(String reason) {}

    record Points(List<String> reasons) {}

    @GET
    @Path("vum-searches")
    Part<Search> searches(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("vum-searches")
    Created ask(Map<String, Object> search);

    @GET
    @Path("vum-searches/{id}")
    Search search(@PathParam("id") UUID id);

    @GET
    @Path("vum-searches/{id}/vum-profiles")
    Profiles profiles(@PathParam("id") UUID search);

    @GET
    @Path("vum-searches/{id}/vum-vacancies")
    Vacancies vacancies(@PathParam("id") UUID search);

    @GET
    @Path("vum-profiles/{id}/details")
    Profile profile(@PathParam("id") UUID id);

    @GET
    @Path("vum-vacancies/{id}/details")
    VacancyDetails vacancy(@PathParam("id") UUID id);
}
