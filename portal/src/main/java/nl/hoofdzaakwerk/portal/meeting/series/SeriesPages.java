package nl.hoofdzaakwerk.portal.meeting.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Rights;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Series of meetings: what there are, planning, changing and ending one, and meetings on a day off (E1). */
@Path("/vergaderingen/reeksen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SeriesPages {
    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private final SeriesApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance allSeries(Listing<SeriesApi.Series> list, boolean chair);

        static native TemplateInstance series(
                SeriesApi.Series series, List<SeriesApi.OnHoliday> holidays, boolean chair, String done);

        static native TemplateInstance newSeries(Form form, List<String> weekdays);

        static native TemplateInstance changeSeries(SeriesApi.Series series, Form form, List<String> weekdays);

        static native TemplateInstance endSeries(SeriesApi.Series series, Form form);
    }

    SeriesPages(@RestClient SeriesApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    @GET
    public Response all(@BeanParam ListAsk ask) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        SeriesMessages series = texts.of(SeriesMessages.class);
        return Listing.of(ask, api::all)
                .text(
                        "ritme",
                        series.rhythm(),
                        one -> Codes.of("Weekday", one.weekday()) + ", " + series.everyWeeks(one.intervalWeeks()))
                .text("tijd", text.time(), one -> one.startTime() + ", " + text.minutes(one.lengthMinutes()))
                .text("plaats", text.place(), SeriesApi.Series::place)
                .day("begint", text.from(), SeriesApi.Series::validFromDate)
                .day("eindigt", series.until(), SeriesApi.Series::validUntilDate)
                .answer(list -> Templates.allSeries(list, Rights.chairs(visitor)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.series(api.series(id), api.holidays(id).items(), Rights.chairs(visitor), done);
    }

    /** The form for a series, with what is usual. */
    @GET
    @Path("nieuw")
    public TemplateInstance plan() {
        Form form = Form.empty()
                .put("intervalWeeks", 2)
                .put("startTime", "09:30")
                .put("lengthMinutes", 90)
                .put("validFromDate", days.today());
        return Templates.newSeries(form, WEEKDAYS);
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    SeriesApi.Series planned = api.plan(rhythm(form)
                            .text("validFromDate", "validUntilDate")
                            .value("region", visitor.region())
                            .build());
                    return did(planned.id(), "reeks");
                },
                () -> Templates.newSeries(form, WEEKDAYS));
    }

    @GET
    @Path("{id}/wijzigen")
    public TemplateInstance change(@PathParam("id") UUID id) {
        SeriesApi.Series series = api.series(id);
        Form form = Form.empty()
                .put("weekday", series.weekday())
                .put("intervalWeeks", series.intervalWeeks())
                .put("startTime", series.startTime())
                .put("lengthMinutes", series.lengthMinutes())
                .put("place", series.place());
        return Templates.changeSeries(series, form, WEEKDAYS);
    }

    @POST
    @Path("{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    SeriesApi.Series next =
                            api.change(id, rhythm(form).text("fromDate").build());
                    return did(next.id(), "reeks-gewijzigd");
                },
                () -> Templates.changeSeries(api.series(id), form, WEEKDAYS));
    }

    @GET
    @Path("{id}/beeindigen")
    public TemplateInstance end(@PathParam("id") UUID id) {
        return Templates.endSeries(api.series(id), Form.empty());
    }

    @POST
    @Path("{id}/beeindigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.end(id, form.body().text("lastDate").build());
                    return did(id, "reeks-beeindigd");
                },
                () -> Templates.endSeries(api.series(id), form));
    }

    private static Body rhythm(Form form) {
        return form.body().text("weekday", "startTime", "place").number("intervalWeeks", "lengthMinutes");
    }

    private static String did(UUID id, String done) {
        return "/vergaderingen/reeksen/" + id + "?gedaan=" + done;
    }
}
