package nl.hoofdzaakwerk.portal.employer.vum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.vum.VumApi.Search;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks VUM, and shows what it found with the reasons why it fits or not. */
@Path("/vum")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VumPages {
    private final VumApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vumSearches(Listing<Search> list);

        static native TemplateInstance vumSearch(
                Search search, List<VumApi.Profile> profiles, List<VumApi.Vacancy> vacancies);

        static native TemplateInstance vumProfile(VumApi.Profile profile, UUID search);

        static native TemplateInstance vumVacancy(VumApi.VacancyDetails details, UUID search);
    }

    VumPages(@RestClient VumApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** What the organisation asked and is still kept, newest first. */
    @GET
    public Response searches(@BeanParam ListAsk ask) {
        VumMessages text = texts.of(VumMessages.class);
        return Listing.of(ask, api::searches)
                .moment("gezocht", text.askedAt(), Search::askedAt)
                .text("waarnaar", text.subject(), search -> Codes.of("VumSubject", search.subject()))
                .number("gevonden", text.found(), Search::keptCount)
                .text("stand", text.state(), search -> Codes.of("VumState", search.state()))
                .moment("gewist", text.removedAt(), Search::removedAt)
                .answer(Templates::vumSearches);
    }

    /**
     * What to ask.
     *
     * @param vacancy an own vacancy, to find people for
     * @param card otherwise: of an own candidate, to find work for
     */
    @GET
    @Path("nieuw")
    public TemplateInstance asking(@QueryParam("vacature") UUID vacancy, @QueryParam("kaart") UUID card) {
        return FormDesk.show(askPage(vacancy), Form.empty());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @QueryParam("vacature") UUID vacancy,
            @QueryParam("kaart") UUID card,
            MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(
                askPage(vacancy),
                form,
                () -> "/vum/"
                        + api.ask(form.body()
                                        .value("vacancyId", vacancy)
                                        .value("cardId", vacancy == null ? card : null)
                                        .text("occupation")
                                        .number("kilometres")
                                        .build())
                                .id());
    }

    /** What was found. */
    @GET
    @Path("{id}")
    public TemplateInstance search(@PathParam("id") UUID id) {
        Search search = api.search(id);
        return search.isForProfiles()
                ? Templates.vumSearch(search, api.profiles(id).items(), List.of())
                : Templates.vumSearch(search, List.of(), api.vacancies(id).items());
    }

    /** All that VUM tells of somebody now. */
    @GET
    @Path("{id}/werkzoekende/{profile}")
    public TemplateInstance profile(@PathParam("id") UUID search, @PathParam("profile") UUID profile) {
        return Templates.vumProfile(api.profile(profile), search);
    }

    /** All that VUM tells of a vacancy now. */
    @GET
    @Path("{id}/vacature/{vacancy}")
    public TemplateInstance vacancy(@PathParam("id") UUID search, @PathParam("vacancy") UUID vacancy) {
        return Templates.vumVacancy(api.vacancy(vacancy), search);
    }

    private FormPage askPage(UUID vacancy) {
        VumMessages text = texts.of(VumMessages.class);
        return FormPage.of(text.ask(), text.ask(), vacancy == null ? "/vum" : "/vacatures/" + vacancy)
                .intro(vacancy == null ? text.askVacancies() : text.askProfiles())
                .choice("occupation", text.occupation(), "Isco", SharedCodes.occupations())
                .hint(text.occupationHint())
                .optional()
                .number("kilometres", text.kilometres())
                .optional();
    }
}
