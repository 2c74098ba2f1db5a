package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Planning one meeting (E1). */
@Path("/vergaderingen/nieuw")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlanningPages {
    private static final int PART = 100;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final MeetingApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(Form form);
    }

    PlanningPages(@RestClient MeetingApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** The form for one meeting, on the first working day without one. */
    @GET
    public TemplateInstance show() {
        Set<LocalDate> taken = api.meetings(null, PART).items().stream()
                .map(Meeting::meetingDate)
                .collect(Collectors.toSet());
        LocalDate free = Stream.iterate(days.today(), day -> day.plusDays(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()) && !taken.contains(day))
                .findFirst()
                .orElseThrow();
        return Templates.plan(Form.showing(Map.of("meetingDate", free)));
    }

    /** Plans it in the region of the visitor's organisation. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Meeting planned = api.plan(form.body()
                            .text("meetingDate")
                            .value("region", visitor.region())
                            .build());
                    return "/vergaderingen/" + planned.id() + "?gedaan=gepland";
                },
                () -> Templates.plan(form));
    }
}
