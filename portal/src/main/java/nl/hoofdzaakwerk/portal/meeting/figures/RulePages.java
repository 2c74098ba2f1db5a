package nl.hoofdzaakwerk.portal.meeting.figures;

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
import java.util.Map;
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
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rules by which pairs are scored: written by people, with the reason why, and never by the system (X21). */
@Path("/scoreregels")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RulePages {
    private static final int RECENT = 25;
    /** Names of weights, each with the criterion it belongs to. */
    private static final List<Weight> WEIGHTS = List.of(
            new Weight("occupation", "OCCUPATION"),
            new Weight("hours", "HOURS"),
            new Weight("times", "TIMES"),
            new Weight("travel", "TRAVEL"),
            new Weight("conditions", "CONDITIONS"),
            new Weight("jobCoach", "JOB_COACH"),
            new Weight("skills", "SKILLS"),
            new Weight("willingness", "WILLINGNESS"),
            new Weight("contract", "CONTRACT"));

    private final FiguresApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    /** A weight. */
    record Weight(String name, String criterion) {

        /** Its field in the form. */
        public String field() {
            return "weights." + name;
        }
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(Listing<FiguresApi.RuleSet> list, boolean chair);

        static native TemplateInstance rule(FiguresApi.RuleSet set, List<Weight> weights, String done);

        static native TemplateInstance newRule(List<Weight> weights, Form form);
    }

    RulePages(@RestClient FiguresApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    @GET
    public Response list(@BeanParam ListAsk ask) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        FiguresMessages figures = texts.of(FiguresMessages.class);
        return Listing.of(ask, api::ruleSets)
                .text("versie", figures.version(), FiguresApi.RuleSet::version)
                .text(
                        "voor",
                        figures.forWhom(),
                        set -> set.region() == null ? figures.national() : Codes.of("Region", set.region()))
                .day("begint", text.from(), FiguresApi.RuleSet::validFromDate)
                .text("waarom", text.why(), FiguresApi.RuleSet::motivation)
                .answer(list -> Templates.rules(list, Rights.chairs(visitor)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.rule(api.ruleSet(id), WEIGHTS, done);
    }

    /** The form, which begins with the weights that are in force. */
    @GET
    @Path("nieuw")
    public TemplateInstance begin() {
        Map<String, Integer> now = api.ruleSets(null, RECENT).items().stream()
                .filter(FiguresApi.RuleSet::inForce)
                .findFirst()
                .map(FiguresApi.RuleSet::weights)
                .orElse(Map.of());
        Form form = Form.empty().put("validFromDate", days.today());
        WEIGHTS.forEach(weight -> form.put(weight.field(), now.get(weight.name())));
        return Templates.newRule(WEIGHTS, form);
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    FiguresApi.RuleSet set = api.set(form.body()
                            .value("region", visitor.region())
                            .text("validFromDate", "motivation")
                            .number(WEIGHTS.stream().map(Weight::field).toArray(String[]::new))
                            .build());
                    return "/scoreregels/" + set.id() + "?gedaan=regels";
                },
                () -> Templates.newRule(WEIGHTS, form));
    }
}
