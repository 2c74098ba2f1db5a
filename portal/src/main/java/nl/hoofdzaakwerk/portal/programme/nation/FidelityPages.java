package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Signals of how guidance is done, nationally and in a region (X27). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FidelityPages {
    private final OutcomesApi api;
    private final Regions regions;
    private final Years years;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance fidelity(
                Region region,
                Years.Choice years,
                OutcomesApi.Fidelity fidelity,
                Listing<SignalRow> list,
                String signal);
    }

    FidelityPages(@RestClient OutcomesApi api, Regions regions, Years years, Visitor visitor, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.years = years;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** @param signal the only one to show */
    @GET
    @Path("landelijk/werkwijze")
    public Response nation(
            @BeanParam ListAsk ask, @QueryParam("jaar") Integer year, @QueryParam("signaal") String signal) {
        Years.Choice choice = years.of(year);
        return fidelity(ask, null, choice, signal, () -> api.fidelity(choice.year()));
    }

    /** @param signal the only one to show */
    @GET
    @Path(Places.REGION + "/werkwijze")
    public Response region(
            @BeanParam ListAsk ask,
            @PathParam("code") String code,
            @QueryParam("jaar") Integer year,
            @QueryParam("signaal") String signal) {
        Years.Choice choice = years.of(year);
        return fidelity(ask, regions.of(code), choice, signal, () -> api.fidelity(code, choice.year()));
    }

    private Response fidelity(
            ListAsk ask, Region region, Years.Choice choice, String signal, Supplier<OutcomesApi.Fidelity> question) {
        OutcomesApi.Fidelity fidelity = IfThere.ask(question).orElse(null);
        String wanted = fidelity == null ? null : Chosen.among(signals(fidelity), signal);
        return listed(Listing.of(ask, fidelity == null ? List.of() : rows(fidelity, wanted)))
                .answer(list -> Templates.fidelity(region, choice, fidelity, list, Chosen.text(wanted)));
    }

    private static List<String> signals(OutcomesApi.Fidelity fidelity) {
        return fidelity.signals().stream().map(OutcomesApi.Meaning::signal).toList();
    }

    private List<SignalRow> rows(OutcomesApi.Fidelity fidelity, String signal) {
        return SignalRow.of(
                fidelity,
                signal,
                regions.names(),
                texts.of(NationMessages.class).country());
    }

    private Listing<SignalRow> listed(Listing<SignalRow> rows) {
        NationMessages text = texts.of(NationMessages.class);
        String language = visitor.locale().getLanguage();
        return rows.text("signaal", text.signal(), row -> row.name().say(language))
                .text("gebied", text.area(), SignalRow::area)
                .text("periode", text.period(), SignalRow::period)
                .number("waarde", text.value(), row -> row.reading().value())
                .number("grens", text.bound(), row -> row.reading().bound())
                .text(
                        "zegt",
                        text.says(),
                        row -> Codes.of("SignalState", row.reading().state()));
    }
}
