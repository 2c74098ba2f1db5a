package nl.hoofdzaakwerk.portal.programme.discipline;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.NextDay;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Months on their way from the organisation through the region to the nation (F8, P4). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MonthPages {
    private static final int RATE_MONTHS = 6;
    private static final int MONTHS_TO_CHOOSE = 24;
    private static final String ADDRESS = "/maandcijfers";
    private static final List<String> STATES = List.of("EXPECTED", "APPROVED", "ACCEPTED", "LOCKED");

    private final DisciplineApi api;
    private final Regions regions;
    private final Days days;
    private final Texts texts;

    /**
     * What the list is narrowed to; empty for all.
     *
     * @param month its first day; null for all
     */
    record Wanted(
            String state,
            List<String> states,
            String region,
            LocalDate month,
            List<LocalDate> months,
            boolean overdue) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance months(
                Listing<DisciplineApi.Month> list,
                Wanted wanted,
                DisciplineApi.Rates rates,
                Map<String, String> names,
                String done);

        static native TemplateInstance month(
                DisciplineApi.Detail month, Map<String, String> names, Form form, String done);
    }

    MonthPages(@RestClient DisciplineApi api, Regions regions, Days days, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.days = days;
        this.texts = texts;
    }

    @GET
    @Path("maandcijfers")
    public Response months(
            @BeanParam ListAsk ask,
            @QueryParam("stand") String state,
            @QueryParam("maand") String month,
            @QueryParam("regio") String region,
            @QueryParam("overtijd") String overdue,
            @QueryParam("gedaan") String done) {
        String wantedState = Chosen.among(STATES, state);
        String wantedRegion = region == null || region.isBlank() ? null : region;
        Boolean wantedOverdue = overdue == null ? null : Boolean.TRUE;
        LocalDate thisMonth = days.today().withDayOfMonth(1);
        List<LocalDate> months = Stream.iterate(thisMonth, day -> day.minusMonths(1))
                .limit(MONTHS_TO_CHOOSE)
                .toList();
        LocalDate wantedMonth = months.stream()
                .filter(day -> day.toString().equals(month))
                .findFirst()
                .orElse(null);
        Wanted wanted = new Wanted(
                Chosen.text(wantedState), STATES, Chosen.text(wantedRegion), wantedMonth, months, overdue != null);
        Map<String, String> names = regions.names();
        String told = Done.text(done, texts.of(DisciplineMessages.class).saved());
        return listed(
                        Listing.of(
                                ask,
                                (after, limit) -> api.months(
                                        wantedState, wantedMonth, wantedRegion, wantedOverdue, after, limit)),
                        names)
                .answer(list -> Templates.months(
                        list,
                        wanted,
                        api.rates(thisMonth.minusMonths(RATE_MONTHS), thisMonth.minusMonths(1)),
                        names,
                        told));
    }

    private Listing<DisciplineApi.Month> listed(Listing<DisciplineApi.Month> months, Map<String, String> names) {
        DisciplineMessages text = texts.of(DisciplineMessages.class);
        return months.day("maand", text.month(), DisciplineApi.Month::month)
                .organisation("organisatie", text.organisation(), DisciplineApi.Month::organisation)
                .text("regio", text.region(), month -> names.get(month.region()))
                .text("stand", text.state(), month -> Codes.of("MonthState", month.state()))
                .text("optijd", text.inTime(), month -> Codes.of("Punctuality", month.punctuality()))
                .day("stap", text.nextStep(), month -> NextDay.of(month.nextStep()));
    }

    @GET
    @Path("maandcijfers/{id}")
    public TemplateInstance month(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return page(
                id,
                Form.empty(),
                Done.text(done, texts.of(DisciplineMessages.class).saved()));
    }

    /** The key figure says that the month is complete. */
    @POST
    @Path("maandcijfers/{id}/goedkeuren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return step(id, values, api::approve);
    }

    /** The regional director takes the month over. */
    @POST
    @Path("maandcijfers/{id}/overnemen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return step(id, values, api::accept);
    }

    @GET
    @Path("maandcijfers/{id}/heropenen")
    public TemplateInstance reopening(@PathParam("id") UUID id) {
        return FormDesk.show(reopenPage(id), Form.empty());
    }

    @POST
    @Path("maandcijfers/{id}/heropenen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                reopenPage(id),
                values,
                form -> api.reopen(id, form.body().text("reason").build()));
    }

    /** @param region to begin with, from the month it is asked on */
    @GET
    @Path("maandcijfers/afsluiten")
    public TemplateInstance locking(@QueryParam("regio") String region, @QueryParam("maand") String month) {
        return FormDesk.show(lockPage(), Form.empty().put("region", region).put("month", month));
    }

    @POST
    @Path("maandcijfers/afsluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lock(MultivaluedMap<String, String> values) {
        return Done.send(
                lockPage(),
                values,
                form -> api.lock(form.body().text("region", "month").build()));
    }

    private Response step(UUID id, MultivaluedMap<String, String> values, Consumer<UUID> act) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    act.accept(id);
                    return address(id) + Done.MARK;
                },
                () -> page(id, form, ""));
    }

    private TemplateInstance page(UUID id, Form form, String done) {
        return Templates.month(api.month(id), regions.names(), form, done);
    }

    private FormPage reopenPage(UUID id) {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).reopen(),
                        texts.of(DisciplineMessages.class).reopen(),
                        address(id))
                .warning(texts.of(DisciplineMessages.class).reopenWarning())
                .longText("reason", texts.of(DisciplineMessages.class).reason());
    }

    private FormPage lockPage() {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).lock(),
                        texts.of(DisciplineMessages.class).lock(),
                        ADDRESS)
                .warning(texts.of(DisciplineMessages.class).lockWarning())
                .option("region", texts.of(DisciplineMessages.class).region(), regions.options())
                .date("month", texts.of(DisciplineMessages.class).firstDay());
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }
}
