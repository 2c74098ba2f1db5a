package nl.hoofdzaakwerk.portal.programme.nation;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rules of the programme, all versions: each holds from a day on, and none is overwritten. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RulePages {
    private static final String ADDRESS = "/landelijk/regels";
    private static final List<String> PARTIES =
            List.of("CENTRE_MUNICIPALITY", "OTHER_MUNICIPALITY", "ANY_MUNICIPALITY", "GGZ", "UWV", "WSP");
    private static final List<String> LEVELS = List.of("OFFICIAL", "EXECUTIVE");
    private static final int REQUIREMENTS = 4;

    private final ProgrammeRulesApi api;
    private final PolicyApi policies;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(
                List<ProgrammeRulesApi.DisclosureRule> disclosure,
                List<ProgrammeRulesApi.Division> divisions,
                List<ProgrammeRulesApi.ReadinessRule> readiness,
                Listing<PolicyApi.Policy> list,
                Map<String, String> names,
                String region,
                String done);
    }

    RulePages(@RestClient ProgrammeRulesApi api, @RestClient PolicyApi policies, Regions regions, Texts texts) {
        this.api = api;
        this.policies = policies;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/regels")
    public Response rules(
            @BeanParam ListAsk ask, @QueryParam("regio") String region, @QueryParam("gedaan") String done) {
        RuleMessages text = texts.of(RuleMessages.class);
        PublishingMessages shared = texts.of(PublishingMessages.class);
        Map<String, String> names = regions.options();
        String wanted = Chosen.among(List.copyOf(names.keySet()), region);
        return Listing.of(ask, policies.list(wanted).items())
                .text("regel", text.rule(), policy -> Codes.of("Policy", policy.rule()))
                .text(
                        "regio",
                        texts.of(DivisionMessages.class).region(),
                        policy -> policy.region() == null ? text.allRegions() : names.get(policy.region()))
                .day("vanaf", shared.validFrom(), PolicyApi.Policy::validFrom)
                .day("tot", text.validUntil(), PolicyApi.Policy::validUntil)
                .text("getallen", text.parameters(), RulePages::parameters)
                .text("bron", text.source(), PolicyApi.Policy::source)
                .answer(list -> Templates.rules(
                        api.disclosureRules().items(),
                        api.divisions().items(),
                        api.readinessRules().items(),
                        list,
                        names,
                        Chosen.text(wanted),
                        Done.text(done, shared.saved())));
    }

    private static String parameters(PolicyApi.Policy policy) {
        return policy.parameters().entrySet().stream()
                .map(one -> Codes.of("Parameter", one.getKey()) + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }

    @GET
    @Path("landelijk/regels/kleine-aantallen")
    public TemplateInstance disclosure() {
        return FormDesk.show(disclosurePage(), Form.empty());
    }

    @POST
    @Path("landelijk/regels/kleine-aantallen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addDisclosure(MultivaluedMap<String, String> values) {
        return Done.send(
                disclosurePage(),
                values,
                form -> api.disclose(form.body()
                        .text("validFromDate", "motivation")
                        .number("threshold", "roundingBase", "dominancePercent")
                        .build()));
    }

    @GET
    @Path("landelijk/regels/toelating/{division}")
    public TemplateInstance admission(@PathParam("division") String division) {
        Form form = FormDesk.showing(api.division(division), there -> shown(there.admission()));
        return FormDesk.show(admissionPage(), form);
    }

    @POST
    @Path("landelijk/regels/toelating/{division}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addAdmission(@PathParam("division") String division, MultivaluedMap<String, String> values) {
        return Done.send(
                admissionPage(),
                values,
                form -> api.admission(
                        division,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .flag("intakeForm", "planOfApproach", "centreMunicipality")
                                .number("committedTrajectories")
                                .text("validFromDate", "source")
                                .build()));
    }

    @GET
    @Path("landelijk/regels/gereedheid")
    public TemplateInstance readiness() {
        return FormDesk.show(readinessPage(), Form.empty());
    }

    @POST
    @Path("landelijk/regels/gereedheid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addReadiness(MultivaluedMap<String, String> values) {
        return Done.send(
                readinessPage(),
                values,
                form -> api.readiness(form.body()
                        .text("region", "validFromDate", "source")
                        .value("requirements", RuleForms.requirements(form, REQUIREMENTS))
                        .build()));
    }

    /** A new version begins with the numbers of the one before. */
    @GET
    @Path("landelijk/regels/trajecten")
    public TemplateInstance policy(@QueryParam("regel") String rule, @QueryParam("regio") String region) {
        Form form = Form.empty().put("rule", rule).put("region", region);
        policies.list(null).items().stream()
                .filter(policy -> policy.rule().equals(rule) && Objects.equals(policy.region(), region))
                .reduce((earlier, later) -> later)
                .ifPresent(policy -> form.put("parameters", RuleForms.lines(policy.parameters())));
        return FormDesk.show(policyPage(), form);
    }

    @POST
    @Path("landelijk/regels/trajecten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addPolicy(MultivaluedMap<String, String> values) {
        return Done.send(
                policyPage(),
                values,
                form -> policies.add(form.body()
                        .text("rule", "region", "validFrom", "source")
                        .value("parameters", RuleForms.parameters(form.value("parameters")))
                        .build()));
    }

    private FormPage disclosurePage() {
        return FormPage.of(
                        texts.of(RuleMessages.class).newDisclosure(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .intro(texts.of(RuleMessages.class).disclosureIntro())
                .date("validFromDate", texts.of(PublishingMessages.class).validFrom())
                .number("threshold", texts.of(RuleMessages.class).threshold())
                .number("roundingBase", texts.of(RuleMessages.class).rounding())
                .number("dominancePercent", texts.of(RuleMessages.class).dominance())
                .longText("motivation", texts.of(RuleMessages.class).motivation());
    }

    private FormPage admissionPage() {
        return FormPage.of(
                        texts.of(RuleMessages.class).newAdmission(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .date("validFromDate", texts.of(PublishingMessages.class).validFrom())
                .tick("intakeForm", texts.of(RuleMessages.class).needsIntakeForm())
                .tick("planOfApproach", texts.of(RuleMessages.class).needsPlan())
                .tick("centreMunicipality", texts.of(RuleMessages.class).needsCentre())
                .number("committedTrajectories", texts.of(RuleMessages.class).needsTrajectories())
                .text("source", texts.of(RuleMessages.class).source());
    }

    private FormPage readinessPage() {
        FormPage page = FormPage.of(
                        texts.of(RuleMessages.class).newReadiness(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .option("region", texts.of(DivisionMessages.class).region(), regions.options())
                .hint(texts.of(RuleMessages.class).regionHint())
                .optional()
                .date("validFromDate", texts.of(PublishingMessages.class).validFrom())
                .text("source", texts.of(RuleMessages.class).source());
        for (int number = 0; number < REQUIREMENTS; number++) {
            String place = "requirements." + number;
            page.choice(place + ".party", texts.of(RuleMessages.class).party(number + 1), "RequiredParty", PARTIES);
            page = number == 0 ? page : page.optional();
            page.number(place + ".atLeast", texts.of(RuleMessages.class).atLeast(number + 1))
                    .optional()
                    .choice(place + ".level", texts.of(RuleMessages.class).level(number + 1), "CommitmentLevel", LEVELS)
                    .optional();
        }
        return page;
    }

    private FormPage policyPage() {
        return FormPage.of(
                        texts.of(RuleMessages.class).newPolicy(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS)
                .text("rule", texts.of(RuleMessages.class).rule())
                .option("region", texts.of(DivisionMessages.class).region(), regions.options())
                .hint(texts.of(RuleMessages.class).regionHint())
                .optional()
                .date("validFrom", texts.of(PublishingMessages.class).validFrom())
                .longText("parameters", texts.of(RuleMessages.class).parameters())
                .hint(texts.of(RuleMessages.class).parametersHint())
                .text("source", texts.of(RuleMessages.class).source());
    }

    private static Form shown(ProgrammeRulesApi.Admission admission) {
        Form form = Form.empty();
        if (admission != null) {
            form.put("committedTrajectories", admission.committedTrajectories());
            form.put("intakeForm", admission.intakeForm() ? "true" : null);
            form.put("planOfApproach", admission.planOfApproach() ? "true" : null);
            form.put("centreMunicipality", admission.centreMunicipality() ? "true" : null);
        }
        return form;
    }
}
