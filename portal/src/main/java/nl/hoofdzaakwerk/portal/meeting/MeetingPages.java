package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All meetings of a region (E1). */
@Path("/vergaderingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {
    private static final int PART = 100;

    private final MeetingApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetings(
                List<Meeting> coming, List<Meeting> past, UUID next, boolean chair, String done);
    }

    MeetingPages(@RestClient MeetingApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** Meetings to come, soonest first, and those that were, latest first. */
    @GET
    public TemplateInstance list(@QueryParam("na") UUID after, @QueryParam("gedaan") @DefaultValue("") String done) {
        Part<Meeting> part = api.meetings(after, PART);
        List<Meeting> coming = part.items().stream()
                .filter(Meeting::isToCome)
                .sorted(Comparator.comparing(Meeting::meetingDate))
                .toList();
        List<Meeting> past = part.items().stream()
                .filter(meeting -> !meeting.isToCome())
                .sorted(Comparator.comparing(Meeting::meetingDate).reversed())
                .toList();
        return Templates.meetings(coming, past, part.next(), Rights.chairs(visitor), done);
    }
}
