package nl.hoofdzaakwerk.portal.coach.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.coach.Colleagues;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who works for the organisation, for who looks after that (A15, P9). */
@Path("/medewerkers")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StaffPages {
    private static final String ALL = "/medewerkers";

    private final StaffApi api;
    private final Colleagues colleagues;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance staff(Listing<Member> list, boolean describes, String done);
    }

    /** @param load null for who guides nobody */
    record Member(StaffApi.Professional who, StaffApi.Load load) {

        public String name() {
            return who.name();
        }

        /** How many open trajectories somebody has. */
        public int open() {
            return load == null ? 0 : load.open();
        }

        /** Of those, how many have a next step that is late. */
        public int overdue() {
            return load == null ? 0 : load.overdue();
        }

        /** How full that is; null for who guides nobody. */
        public String band() {
            return load == null ? null : load.band();
        }
    }

    StaffPages(@RestClient StaffApi api, Colleagues colleagues, Visitor visitor, Texts texts) {
        this.api = api;
        this.colleagues = colleagues;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Everybody, with what they carry. */
    @GET
    public Response all(
            @BeanParam ListAsk ask, @QueryParam("gedaan") String done, @QueryParam("overgedragen") Integer handedOver) {
        StaffMessages text = texts.of(StaffMessages.class);
        String told = handedOver != null ? text.handedOver(handedOver) : done == null ? "" : text.saved();
        return Listing.of(ask, members())
                .text("naam", text.name(), Member::name)
                .text(
                        "begeleidt",
                        text.coach(),
                        member -> Codes.of("YesNo", member.who().coach()))
                .number("deel", text.fte(), member -> member.who().fte())
                .number("trajecten", text.open(), Member::open)
                .number("laat", text.overdue(), Member::overdue)
                .text("vol", text.band(), member -> Codes.of("Band", member.band()))
                .plain(text.toDo())
                .answer(list -> Templates.staff(list, Rights.describesStaff(visitor), told));
    }

    /** Asks who works here as well. */
    @GET
    @Path("nieuw")
    public TemplateInstance adding() {
        return FormDesk.show(addPage(), Form.empty());
    }

    @POST
    @Path("nieuw")
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(addPage(), form, () -> {
            api.describe(form.body()
                    .text("user", "name")
                    .yesOrNo("coach")
                    .number("fte")
                    .build());
            return ALL + "?gedaan=opgeslagen";
        });
    }

    /** Asks how somebody is called and how much they work. */
    @GET
    @Path("{id}")
    public TemplateInstance changing(@PathParam("id") String id) {
        StaffApi.Professional who = member(id).who();
        Form form = Form.showing(Map.of("name", who.name(), "coach", who.coach(), "fte", comma(who)));
        return FormDesk.show(changePage(who.name()), form);
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(changePage(member(id).name()), form, () -> {
            api.describe(form.body()
                    .value("user", id)
                    .text("name")
                    .yesOrNo("coach")
                    .number("fte")
                    .build());
            return ALL + "?gedaan=opgeslagen";
        });
    }

    /** Asks who takes all trajectories of somebody over. */
    @GET
    @Path("{id}/overdragen")
    public TemplateInstance handingOver(@PathParam("id") String id) {
        return FormDesk.show(handOverPage(member(id)), Form.empty());
    }

    @POST
    @Path("{id}/overdragen")
    public Response handOver(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(handOverPage(member(id)), form, () -> {
            int number = api.handOver(form.body().value("from", id).text("user").build())
                    .trajectories();
            return ALL + "?overgedragen=" + number;
        });
    }

    private List<Member> members() {
        Map<String, StaffApi.Load> loads =
                api.loads().items().stream().collect(Collectors.toMap(StaffApi.Load::id, Function.identity()));
        return api.professionals().items().stream()
                .map(who -> new Member(who, loads.get(who.id())))
                .toList();
    }

    private Member member(String id) {
        return members().stream()
                .filter(one -> one.who().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private FormPage addPage() {
        StaffMessages text = texts.of(StaffMessages.class);
        FormPage page = FormPage.of(text.add(), text.save(), ALL)
                .text("user", text.user())
                .hint(text.userHint());
        return described(page);
    }

    private FormPage changePage(String name) {
        StaffMessages text = texts.of(StaffMessages.class);
        return described(FormPage.of(text.changeTitle(name), text.save(), ALL));
    }

    private FormPage described(FormPage page) {
        StaffMessages text = texts.of(StaffMessages.class);
        return page.text("name", text.name())
                .choice("coach", text.coach(), "YesNo", SharedCodes.yesAndNo())
                .number("fte", text.fte())
                .hint(text.fteHint());
    }

    private FormPage handOverPage(Member from) {
        StaffMessages text = texts.of(StaffMessages.class);
        Map<String, String> others =
                colleagues.coachesBut(from.who().id()).stream().collect(Collectors.toMap(Option::value, Option::text));
        return FormPage.of(text.handOverTitle(from.name()), text.handOver(), ALL)
                .warning(text.handOverMeans(from.open()))
                .option("user", text.to(), others);
    }

    private static String comma(StaffApi.Professional who) {
        return who.fte().toPlainString().replace('.', ',');
    }
}
