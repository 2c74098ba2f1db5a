package nl.hoofdzaakwerk.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.indicator.OpenCounts;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.report.model.OpenPart;

/** New employers and open positions with each release. */
@ApplicationScoped
public class OpenFiguresPart implements ReleasePart {
    public static final String NAME = "open-figures";

    private final OpenCounts counts;
    private final Programme programme;

    OpenFiguresPart(OpenCounts counts, Programme programme) {
        this.counts = counts;
        this.programme = programme;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OpenPart make(ReleaseContext context) {
        List<Region> regions = programme.regions();
        Map<RegionCode, Long> positions = counts.openPositions();
        List<OpenPart.RegionYear> all = new ArrayList<>();
        for (ProgrammeYear year : context.years()) {
            Map<RegionCode, Long> employers = counts.newEmployers(year, context.asOf());
            regions.forEach(region -> all.add(new OpenPart.RegionYear(
                    year.value(),
                    region.code(),
                    employers.getOrDefault(region.code(), 0L),
                    positions.getOrDefault(region.code(), 0L))));
        }
        return new OpenPart(all);
    }
}
