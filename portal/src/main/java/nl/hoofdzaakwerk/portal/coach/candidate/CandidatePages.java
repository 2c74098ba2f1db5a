package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.CoachMessages;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Candidate;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Line;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Candidates: the list, finding one by name, registering one, and one with all that happened. */
@Path("/kandidaten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CandidatePages {
    private static final int MOST_FOUND = 50;

    private final CandidateApi api;
    private final CandidateStory story;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance candidates(
                Listing<Line> list, Form search, boolean mine, boolean treats, String done);

        /** @param search what was looked for */
        static native TemplateInstance foundcandidates(List<Line> found, Form search, boolean treats);

        static native TemplateInstance register(Form form, List<String> municipalities);

        static native TemplateInstance candidate(
                Candidate candidate, CandidateStory.Story story, boolean treats, boolean guides, String done);
    }

    CandidatePages(@RestClient CandidateApi api, CandidateStory story, Visitor visitor, Texts texts) {
        this.api = api;
        this.story = story;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** The newest first; {@code van=mij} shows those whom the visitor guides now. */
    @GET
    public Response candidates(
            @BeanParam ListAsk ask,
            @QueryParam("van") @DefaultValue("organisatie") String whose,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean mine = whose.equals("mij");
        CoachMessages text = texts.of(CoachMessages.class);
        CandidateMessages candidate = texts.of(CandidateMessages.class);
        return Listing.<Line>of(ask, (after, limit) -> api.candidates(mine, after, limit))
                .text("naam", text.name(), Line::fullName)
                .day("geboren", text.birthDate(), Line::birthDate)
                .text("gemeente", text.municipality(), Line::municipality)
                .organisation("instelling", candidate.treatedBy(), Line::organisation)
                .text("voorrang", candidate.priority(), CandidatePages::priority)
                .answer(list -> Templates.candidates(list, Form.empty(), mine, Rights.treats(visitor), done));
    }

    private static String priority(Line line) {
        return Stream.ofNullable(line.priorityGroups())
                .flatMap(List::stream)
                .map(group -> Codes.of("Priority", group))
                .collect(Collectors.joining(", "));
    }

    /**
     * Finds candidates by name. The name is sent in the form and nowhere else, so it stays out of addresses and logs.
     */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.found(
                form,
                () -> api.search(form.body()
                                .text("name")
                                .value("limit", MOST_FOUND)
                                .build())
                        .items(),
                List.<Line>of(),
                found -> Templates.foundcandidates(found, form, Rights.treats(visitor)));
    }

    /** Back to the list, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response search() {
        return Answers.instead("/kandidaten");
    }

    /** The form for somebody new; only the treating side registers. */
    @GET
    @Path("nieuw")
    public TemplateInstance register() {
        if (!Rights.treats(visitor)) {
            throw new NotFoundException();
        }
        return Templates.register(Form.empty(), municipalities());
    }

    /** Registers somebody in treatment. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            UUID id = api.register(form.body()
                            .text("givenName", "familyNamePrefix", "familyName", "birthDate", "municipality")
                            .text("postcode4", "benefit", "health.careSetting", "health.targetGroup")
                            .yesOrNo("canAndWantsToWork")
                            .build())
                    .id();
            return Answers.done("/kandidaten/" + id, "ingeschreven");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.register(form, municipalities()));
        }
    }

    /** One candidate: facts, what is possible now, and what happened in time. */
    @GET
    @Path("{id}")
    public TemplateInstance candidate(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Candidate candidate = api.candidate(id).getEntity();
        boolean treats = Rights.treats(visitor);
        return Templates.candidate(candidate, story.of(candidate, treats), treats, Rights.guides(visitor), done);
    }

    /** Municipalities of the visitor's own region, to choose from; others can be typed. */
    private List<String> municipalities() {
        if (visitor.region().isEmpty()) {
            return List.of();
        }
        CandidateApi.SubregionList region = api.subregions(visitor.region());
        return Stream.concat(
                        region.items().stream().flatMap(part -> part.municipalities().stream()),
                        Stream.ofNullable(region.undivided()).flatMap(List::stream))
                .sorted()
                .toList();
    }
}
