package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.employer.input.ListOrder;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which employers a list holds: those for which all that is given holds (rules D1 and D3). */
public class EmployerFilter {
    /** No region has as many. */
    private static final int MOST_MUNICIPALITIES = 60;

    @QueryParam("stage")
    @Parameter(description = "Only employers with whom the contact stands there")
    PipelineStage stage;

    @QueryParam("owner")
    @Size(min = 1, max = 255)
    @PlainLine
    @Parameter(description = "Only employers whose contact this user keeps")
    String owner;

    @QueryParam("sector")
    @Pattern(regexp = Sector.SECTION_FORMAT)
    @Parameter(description = "Only employers of this section of the Standaard Bedrijfsindeling, one letter")
    String sector;

    @QueryParam("municipality")
    @Size(max = MOST_MUNICIPALITIES)
    @Parameter(description = "Only employers in one of these municipalities, such as those of a subregion, by name")
    List<@Size(min = 1, max = 100) @PlainLine String> municipalities;

    @QueryParam("lastContactBefore")
    @BusinessDate
    @Parameter(
            description = "Only employers with whom no organisation of the region had contact on this day or later;"
                    + " those with whom nobody ever had among them")
    LocalDate lastContactBefore;

    @QueryParam("order")
    @Parameter(description = "By when employers were registered here, newest first unless it says otherwise")
    ListOrder order;

    List<String> municipalities() {
        return municipalities == null ? List.of() : municipalities;
    }

    /** @param municipalities those asked for, as they are written in the reference data; empty for all */
    Query query(Caller caller, List<String> municipalities, PageRequest page) {
        var where = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        where.add("e.region in :regions and e.mergedInto is null");
        parameters.put("regions", Employers.regionsOf(caller));
        boolean byCard = stage != null || lastContactBefore != null;
        if (byCard) {
            where.add("p.region in :regions and not p.merged");
        }
        if (stage != null) {
            where.add("p.stage = :stage");
            parameters.put("stage", stage);
        }
        if (lastContactBefore != null) {
            where.add("(p.lastContactOn is null or p.lastContactOn < :contact)");
            parameters.put("contact", lastContactBefore);
        }
        if (owner != null) {
            where.add("e.owner = :owner");
            parameters.put("owner", owner);
        }
        if (sector != null) {
            where.add("e.sectorSection = :sector");
            parameters.put("sector", sector);
        }
        if (!municipalities.isEmpty()) {
            where.add("e.municipality in :municipalities");
            parameters.put("municipalities", municipalities);
        }
        if (page.after() != null) {
            where.add("e.id " + ListOrder.of(order).beyond() + " :after");
            parameters.put("after", page.after());
        }
        return new Query(
                "select e from Employer e" + (byCard ? " join Pipeline p on p.employerId = e.id" : "") + " where "
                        + String.join(" and ", where) + " order by e.id "
                        + ListOrder.of(order).direction(),
                parameters);
    }

    /** A question to the database, with the values it fills in. */
    record Query(String text, Map<String, Object> parameters) {}
}
