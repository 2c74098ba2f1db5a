package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands contacts with employers over: one, or all of somebody who leaves (D3). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HandOverPages {
    private static final String ALL = "werkgevers/overdragen";
    private static final String ONE = "werkgevers/{id}/overdragen";

    private final EmployersApi api;
    private final Keepers keepers;
    private final EmployerRights rights;
    private final Visitor visitor;
    private final Texts texts;

    HandOverPages(@RestClient EmployersApi api, Keepers keepers, EmployerRights rights, Visitor visitor, Texts texts) {
        this.api = api;
        this.keepers = keepers;
        this.rights = rights;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Asks who keeps the contact with one employer from now on. */
    @GET
    @Path(ONE)
    public TemplateInstance handingOver(@PathParam("id") UUID employer) {
        return FormDesk.show(onePage(employer), Form.empty());
    }

    @POST
    @Path(ONE)
    public Response handOver(@PathParam("id") UUID employer, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(onePage(employer), form, () -> {
            api.pass(
                    employer,
                    form.body()
                            .value("to", Keepers.chosen(form.value("to")))
                            .text("reason")
                            .build());
            return "/werkgevers/" + employer + "?gedaan=handedOver";
        });
    }

    /** Asks whose employers pass on, and to whom. */
    @GET
    @Path(ALL)
    public TemplateInstance handingOverAll() {
        return FormDesk.show(allPage(), Form.empty());
    }

    @POST
    @Path(ALL)
    public Response handOverAll(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(allPage(), form, () -> {
            String from = rights.leads() ? form.value("from") : visitor.organisation() + "/" + visitor.id();
            int number = api.handOverAll(form.body()
                            .value("from", Keepers.chosen(from))
                            .value("to", Keepers.chosen(form.value("to")))
                            .text("reason")
                            .build())
                    .employers();
            return "/werkgevers?overgedragen=" + number;
        });
    }

    private FormPage onePage(UUID employer) {
        RelationMessages text = texts.of(RelationMessages.class);
        return FormPage.of(text.handOver(), text.handOver(), "/werkgevers/" + employer)
                .option("to", text.handOverTo(), keepers.options())
                .hint(text.handOverToHint())
                .longText("reason", text.why());
    }

    private FormPage allPage() {
        RelationMessages text = texts.of(RelationMessages.class);
        Map<String, String> options = keepers.options();
        FormPage page = FormPage.of(text.handOverAll(), text.handOverButton(), "/werkgevers")
                .warning(options.isEmpty() ? text.nobodyKeeps() : text.handOverAllMeans());
        if (rights.leads()) {
            page.option("from", text.handOverFrom(), options);
        }
        return page.option("to", text.handOverTo(), rights.leads() ? keepers.optionsWithMe() : options)
                .hint(text.handOverToHint())
                .longText("reason", text.why());
    }
}
