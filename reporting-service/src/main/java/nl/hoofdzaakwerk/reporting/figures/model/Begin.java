package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryStarted;

/** Where, when and for whom a trajectory began: as told at its start, or as corrected since. */
@Embeddable
class Begin {
    private String region;
    private String subregion;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private BenefitKind benefit;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String route;
    private LocalDate startDate;
    private long correctedBy;

    protected Begin() {}

    boolean isKnown() {
        return startDate != null;
    }

    void told(TrajectoryStarted started) {
        if (correctedBy > 0) {
            return;
        }
        region = started.region().value();
        subregion = started.subregion();
        organisation = started.organisation().value();
        targetGroup = started.group();
        benefit = started.benefit();
        method = started.method();
        route = started.route();
        startDate = started.startDate();
    }

    void corrected(TrajectoryCorrected correction, long sequence) {
        if (sequence <= correctedBy) {
            return;
        }
        correctedBy = sequence;
        region = correction.region().value();
        subregion = correction.subregion();
        organisation = correction.organisation().value();
        targetGroup = correction.group();
        benefit = correction.benefit();
        method = correction.method();
        route = correction.route();
        startDate = correction.startDate();
    }

    /** Year, region and group remain. */
    void forget() {
        subregion = null;
        organisation = null;
        benefit = null;
        method = null;
        route = null;
        startDate = Coarse.year(startDate);
    }

    /** In the order of {@link TrackedTrajectory#COLUMNS}. */
    List<Object> values() {
        return Arrays.asList(
                region, subregion, organisation, targetGroup, benefit, method, route, startDate, correctedBy);
    }
}
