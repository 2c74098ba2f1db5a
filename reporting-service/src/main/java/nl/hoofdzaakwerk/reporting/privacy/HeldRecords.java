package nl.hoofdzaakwerk.reporting.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/** All that reporting holds under a trajectory's pseudonym; an erased one has none any more. */
@ApplicationScoped
class HeldRecords {
    private final FileQueries queries;

    HeldRecords(FileQueries queries) {
        this.queries = queries;
    }

    List<FileTable> under(UUID pseudonym) {
        return List.of(trajectory(pseudonym), end(pseudonym), placements(pseudonym));
    }

    private FileTable trajectory(UUID pseudonym) {
        FileTable table = new FileTable("trajectory", "Je traject, zonder naam geteld", "Your trajectory, no name")
                .column("region", "Arbeidsmarktregio", "Labour-market region")
                .column("subregion", "Subregio", "Subregion")
                .column("organisation", "Organisatie", "Organisation")
                .column("targetGroup", "Doelgroep", "Target group")
                .column("benefit", "Uitkering", "Benefit")
                .column("method", "Methode", "Method")
                .column("route", "Route", "Route")
                .column("startDate", "Begin", "Start");
        return queries.fill(table, """
                select region, subregion, organisation, target_group, benefit, method, route, start_date
                from trajectory_fact where pseudonym = :pseudonym""", pseudonym);
    }

    private FileTable end(UUID pseudonym) {
        FileTable table = new FileTable("trajectory-end", "Hoe je traject eindigde", "How your trajectory ended")
                .column("startDate", "Begin", "Start")
                .column("endDate", "Einde", "End")
                .column("endReason", "Reden", "Reason");
        return queries.fill(table, """
                select start_date, end_date, end_reason from trajectory_fact
                where pseudonym = :pseudonym and end_date is not null""", pseudonym);
    }

    private FileTable placements(UUID pseudonym) {
        FileTable table = new FileTable("placements", "Werk in je traject", "Work in your trajectory")
                .column("kind", "Soort", "Kind")
                .column("hoursPerWeek", "Uren per week", "Hours a week")
                .column("startDate", "Begin", "Start")
                .column("sustainedDate", "Duurzaam op", "Sustained on")
                .column("endDate", "Einde", "End");
        return queries.fill(table, """
                select p.kind, p.hours_per_week, p.start_date, p.sustained_on, p.end_date
                from placement_fact p join trajectory_fact t on t.id = p.trajectory_id
                where t.pseudonym = :pseudonym order by p.start_date, p.id""", pseudonym);
    }
}
