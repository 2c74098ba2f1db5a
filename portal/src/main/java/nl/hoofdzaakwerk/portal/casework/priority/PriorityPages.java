package nl.hoofdzaakwerk.portal.casework.priority;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which groups the municipalities of the region put first, and saying it for one's own municipality (A14). */
@Path("/prioriteiten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PriorityPages {
    private static final List<String> GROUPS = List.of("BENEFIT_RECIPIENTS", "NUGGERS", "YOUTH");
    private static final List<String> PLACES = List.of("first", "second", "third");

    private final PriorityApi api;
    private final Areas areas;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance priorities(
                Listing<Priority> list, List<String> municipalities, String municipality, boolean sets, String done);

        static native TemplateInstance priorityNew(Form form, List<String> municipalities, List<String> groups);
    }

    PriorityPages(@RestClient PriorityApi api, Areas areas, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.areas = areas;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** All versions, newest first. */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("gemeente") @DefaultValue("") String municipality,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        PriorityMessages priority = texts.of(PriorityMessages.class);
        boolean sets = visitor.has("client-manager@MUNICIPALITY", "key-figure@MUNICIPALITY");
        return Listing.<Priority>of(
                        ask, (after, limit) -> api.list(municipality.isBlank() ? null : municipality, after, limit))
                .text("gemeente", text.municipality(), Priority::municipality)
                .text("volgorde", priority.firstOfAll(), one -> groups(one, priority))
                .day("vanaf", text.valid(), Priority::validFrom)
                .organisation("organisatie", priority.setBy(), Priority::organisation)
                .answer(list -> Templates.priorities(list, areas.municipalities(), municipality, sets, done));
    }

    private static String groups(Priority priority, PriorityMessages text) {
        return priority.groups().isEmpty()
                ? text.nobodyFirst()
                : priority.groups().stream()
                        .map(group -> Codes.of("PriorityGroup", group))
                        .collect(Collectors.joining(", "));
    }

    /** The form to say what is put first. */
    @GET
    @Path("nieuw")
    public TemplateInstance toSet() {
        return form(Form.empty().put("validFrom", days.today()));
    }

    /** Says what is put first from a day on. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> priorities = form.body()
                            .text("municipality", "validFrom")
                            .value("groups", inOrder(form))
                            .build();
                    api.set(priorities);
                    return "/prioriteiten?gedaan=priorities-set";
                },
                () -> form(form));
    }

    private static List<String> inOrder(Form form) {
        return PLACES.stream()
                .map(form::value)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private TemplateInstance form(Form form) {
        return Templates.priorityNew(form, areas.municipalities(), GROUPS);
    }
}
