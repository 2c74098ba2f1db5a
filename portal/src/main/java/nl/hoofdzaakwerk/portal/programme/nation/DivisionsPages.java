package nl.hoofdzaakwerk.portal.programme.nation;

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
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.text.Values;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Divisions with the regions that play there, their places, and who waits (F1, F2). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DivisionsPages {
    private static final String ADDRESS = "/landelijk/divisies";
    private static final List<String> STATES = List.of("WAITING", "PLACED", "WITHDRAWN", "DECLINED");

    private final ProgrammeRulesApi api;
    private final Regions regions;
    private final Texts texts;

    /** A division with the regions that play there. */
    record Playing(ProgrammeRulesApi.Division division, List<Region> regions) {}

    /** What the list of applications is narrowed to; empty for all. */
    record Wanted(String state, List<String> states, String division, List<String> divisions) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance divisions(
                List<Playing> divisions,
                Listing<ProgrammeRulesApi.Application> list,
                Map<String, String> names,
                Wanted wanted,
                String done);
    }

    DivisionsPages(@RestClient ProgrammeRulesApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/divisies")
    public Response divisions(
            @BeanParam ListAsk ask,
            @QueryParam("stand") String state,
            @QueryParam("divisie") String division,
            @QueryParam("gedaan") String done) {
        List<Region> all = regions.all();
        List<Playing> divisions = api.divisions().items().stream()
                .map(there -> new Playing(there, in(all, there.code())))
                .toList();
        List<String> codes =
                divisions.stream().map(playing -> playing.division().code()).toList();
        String wantedState = Chosen.among(STATES, state);
        String wantedDivision = Chosen.among(codes, division);
        Wanted wanted = new Wanted(Chosen.text(wantedState), STATES, Chosen.text(wantedDivision), codes);
        Map<String, String> names = all.stream().collect(Collectors.toMap(Region::code, Region::name));
        String told = Done.text(done, texts.of(PublishingMessages.class).saved());
        return listed(
                        Listing.of(ask, (after, limit) -> api.applications(wantedState, wantedDivision, after, limit)),
                        names)
                .answer(list -> Templates.divisions(divisions, list, names, wanted, told));
    }

    private Listing<ProgrammeRulesApi.Application> listed(
            Listing<ProgrammeRulesApi.Application> applications, Map<String, String> names) {
        DivisionMessages text = texts.of(DivisionMessages.class);
        return applications
                .text("regio", text.region(), application -> names.get(application.region()))
                .text("divisie", text.wants(), application -> Codes.of("Division", application.division()))
                .text("stand", texts.of(PublishingMessages.class).state(), application -> state(application, text))
                .number("trajecten", text.committed(), ProgrammeRulesApi.Application::committedTrajectories)
                .text("stap", text.nextStep(), DivisionsPages::next);
    }

    private static String state(ProgrammeRulesApi.Application application, DivisionMessages text) {
        String state = Codes.of("ApplicationState", application.state());
        return application.position() == null ? state : state + " (" + text.position(application.position()) + ")";
    }

    /** What happens next; of an application that is closed, why. */
    private static String next(ProgrammeRulesApi.Application application) {
        NextStep step = application.nextStep();
        return step == null ? application.reason() : step.what() + " (" + Values.date(step.dueDate()) + ")";
    }

    @GET
    @Path("landelijk/divisies/{division}/plaatsen")
    public TemplateInstance places(@PathParam("division") String division) {
        Form form =
                FormDesk.showing(api.division(division), there -> Form.empty().put("places", there.places()));
        return FormDesk.show(placesPage(), form);
    }

    @POST
    @Path("landelijk/divisies/{division}/plaatsen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response savePlaces(@PathParam("division") String division, MultivaluedMap<String, String> values) {
        return Done.send(
                placesPage(),
                values,
                form -> api.places(
                        division,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .number("places")
                                .text("validFromDate", "reason")
                                .build()));
    }

    @GET
    @Path("landelijk/divisies/{division}/doel")
    public TemplateInstance target(@PathParam("division") String division) {
        return FormDesk.show(targetPage(), FormDesk.showing(api.division(division), there -> Form.empty()));
    }

    @POST
    @Path("landelijk/divisies/{division}/doel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveTarget(@PathParam("division") String division, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (!form.value("year").matches("\\d{4}")) {
            form.wrong("year", texts.of(DivisionMessages.class).yearWrong());
            return Answers.unfinished(FormDesk.show(targetPage(), form));
        }
        Map<String, Object> body = form.body().number("trajectories").build();
        return FormDesk.send(targetPage(), form, () -> {
            api.target(division, form.value("year"), form.value(FormDesk.ETAG), body);
            return ADDRESS + Done.MARK;
        });
    }

    private FormPage placesPage() {
        return FormPage.of(
                        texts.of(DivisionMessages.class).changePlaces(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .number("places", texts.of(DivisionMessages.class).places())
                .date("validFromDate", texts.of(PublishingMessages.class).validFrom())
                .text("reason", texts.of(PublishingMessages.class).reason());
    }

    private FormPage targetPage() {
        return FormPage.of(
                        texts.of(DivisionMessages.class).changeTarget(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .intro(texts.of(DivisionMessages.class).targetIntro())
                .number("year", texts.of(PublishingMessages.class).year())
                .number("trajectories", texts.of(DivisionMessages.class).trajectories());
    }

    private static List<Region> in(List<Region> all, String division) {
        return all.stream().filter(region -> division.equals(region.division())).toList();
    }
}
