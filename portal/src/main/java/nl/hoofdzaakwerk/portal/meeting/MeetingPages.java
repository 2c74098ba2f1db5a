package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All meetings of a region (E1). */
@Path("/vergaderingen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {
    private static final int AT_ONCE = 100;
    private static final String COMING = "komend";
    private static final String PAST = "geweest";
    private static final Comparator<Meeting> BY_DAY = Comparator.comparing(Meeting::meetingDate);

    private final MeetingApi api;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetings(Listing<Meeting> list, String which, boolean chair, String done);
    }

    MeetingPages(@RestClient MeetingApi api, Visitor visitor, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.texts = texts;
    }

    /**
     * Meetings to come, soonest first, and those that were, latest first.
     *
     * @param which {@code komend} or {@code geweest}; else both
     */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("welke") @DefaultValue(COMING) String which,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        return Listing.of(ask, chosen(which))
                .day("dag", text.day(), Meeting::meetingDate)
                .text("tijd", text.time(), meeting -> Objects.toString(meeting.startTime(), ""))
                .text("plaats", text.place(), Meeting::place)
                .text("stand", text.state(), meeting -> Codes.of("Meeting", meeting.stage()))
                .answer(list -> Templates.meetings(list, which, Rights.chairs(visitor), done));
    }

    private List<Meeting> chosen(String which) {
        List<Meeting> all = all();
        Stream<Meeting> coming = all.stream().filter(Meeting::isToCome).sorted(BY_DAY);
        Stream<Meeting> past =
                all.stream().filter(meeting -> !meeting.isToCome()).sorted(BY_DAY.reversed());
        return switch (which) {
            case COMING -> coming.toList();
            case PAST -> past.toList();
            default -> Stream.concat(coming, past).toList();
        };
    }

    private List<Meeting> all() {
        List<Meeting> all = new ArrayList<>();
        Part<Meeting> part = api.meetings(null, AT_ONCE);
        all.addAll(part.items());
        while (part.next() != null && all.size() < Listing.MOST) {
            part = api.meetings(part.next(), AT_ONCE);
            all.addAll(part.items());
        }
        return all;
    }
}
