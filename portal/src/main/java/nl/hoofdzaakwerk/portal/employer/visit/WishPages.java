package nl.hoofdzaakwerk.portal.employer.visit;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.Occupations;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Sequence;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Wish;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What candidates would like to do, without saying who (X12): a list, one of them, and a new one. */
@Path("/wensen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WishPages {
    static final String DONE = "?gedaan=opgeslagen";
    private static final List<String> HOURS = List.of(
            "UNDER_TWELVE",
            "TWELVE_TO_FIFTEEN",
            "SIXTEEN_TO_TWENTY_THREE",
            "TWENTY_FOUR_TO_THIRTY_ONE",
            "THIRTY_TWO_OR_MORE");

    private final VisitApi api;
    private final NextStepPage nextStep;
    private final EmployerRights rights;
    private final Visitor visitor;
    private final Texts texts;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance wishes(Listing<Wish> list, boolean makes, LocalDate today);

        static native TemplateInstance wish(Wish wish, Listing<Round> list, boolean mine, String done);
    }

    /** Visits with the name of whom they are made to. */
    record Round(Sequence sequence, String employer) {}

    WishPages(
            @RestClient VisitApi api,
            NextStepPage nextStep,
            EmployerRights rights,
            Visitor visitor,
            Texts texts,
            Days days) {
        this.api = api;
        this.nextStep = nextStep;
        this.rights = rights;
        this.visitor = visitor;
        this.texts = texts;
        this.days = days;
    }

    /** Wishes of the own regions, newest first. */
    @GET
    public Response wishes(@BeanParam ListAsk ask) {
        VisitMessages text = texts.of(VisitMessages.class);
        return Listing.of(ask, api::wishes)
                .text("beroep", text.occupation(), wish -> Occupations.name(wish.occupation()))
                .text("uren", text.hours(), wish -> Codes.of("HoursBand", wish.hours()))
                .text("nodig", text.conditions(), wish -> wish.conditions().stream()
                        .map(condition -> Codes.of("WorkCondition", condition))
                        .collect(Collectors.joining(", ")))
                .organisation("organisatie", text.organisation(), Wish::organisation)
                .text(
                        "stap",
                        text.nextStep(),
                        wish -> wish.nextStep() == null ? null : wish.nextStep().what())
                .day(
                        "uiterlijk",
                        text.dueDate(),
                        wish -> wish.nextStep() == null ? null : wish.nextStep().dueDate())
                .answer(list -> Templates.wishes(list, visitor.has("coach"), days.today()));
    }

    /** A new wish. */
    @GET
    @Path("nieuw")
    public TemplateInstance making() {
        return FormDesk.show(makePage(), Form.empty());
    }

    @POST
    @Path("nieuw")
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(
                makePage(),
                form,
                () -> address(api.make(form.body()
                                        .text("region", "occupation", "hours", "nextStep.what", "nextStep.dueDate")
                                        .list("conditions")
                                        .build())
                                .id())
                        + DONE);
    }

    /** One wish, and who goes where for it. */
    @GET
    @Path("{id}")
    public Response wish(@BeanParam ListAsk ask, @PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        VisitMessages text = texts.of(VisitMessages.class);
        Wish wish = api.wish(id).getEntity();
        boolean mine = visitor.has("coach") && rights.isOwn(wish.organisation());
        return Listing.<Round>of(ask, (after, limit) -> rounds(id, after, limit))
                .text("werkgever", text.employer(), Round::employer)
                .text(
                        "stand",
                        text.state(),
                        round -> Codes.of("VisitState", round.sequence().state()))
                .organisation("organisatie", text.organisation(), round -> round.sequence()
                        .organisation())
                .day(
                        "stap",
                        text.nextStep(),
                        round -> round.sequence().nextStep() == null
                                ? null
                                : round.sequence().nextStep().dueDate())
                .answer(list -> Templates.wish(wish, list, mine, done == null ? "" : text.saved()));
    }

    @GET
    @Path("{id}/vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(nextStep.of(address(id)), NextStepForm.showing(api.wish(id), Wish::nextStep));
    }

    @POST
    @Path("{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of(address(id)), form, () -> {
            api.planWish(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return address(id) + DONE;
        });
    }

    @GET
    @Path("{id}/sluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return FormDesk.show(closePage(id), Form.empty());
    }

    @POST
    @Path("{id}/sluiten")
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(closePage(id), form, () -> {
            api.close(id);
            return address(id) + DONE;
        });
    }

    private Part<Round> rounds(UUID wish, UUID after, int limit) {
        Part<Sequence> part = api.sequences(wish, after, limit);
        List<Round> rounds = part.items().stream()
                .map(sequence ->
                        new Round(sequence, api.employer(sequence.employerId()).name()))
                .toList();
        return new Part<>(rounds, part.next());
    }

    private FormPage makePage() {
        VisitMessages text = texts.of(VisitMessages.class);
        List<String> regions = visitor.membership().map(Membership::regions).orElse(List.of());
        FormPage page = FormPage.of(text.make(), text.save(), "/wensen").intro(text.makeMeans());
        if (regions.size() > 1) {
            page.choice("region", text.region(), "Region", regions);
        }
        return page.choice("occupation", text.occupation(), "Isco", SharedCodes.occupations())
                .choice("hours", text.hours(), "HoursBand", HOURS)
                .many("conditions", text.conditions(), "WorkCondition", SharedCodes.conditions())
                .nextStep(text.what(), text.dueDate());
    }

    private FormPage closePage(UUID id) {
        VisitMessages text = texts.of(VisitMessages.class);
        return FormPage.of(text.close(), text.close(), address(id)).warning(text.closeMeans());
    }

    static String address(UUID wish) {
        return "/wensen/" + wish;
    }
}
