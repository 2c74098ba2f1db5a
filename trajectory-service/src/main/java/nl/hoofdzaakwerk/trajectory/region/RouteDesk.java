package nl.hoofdzaakwerk.trajectory.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;
import nl.hoofdzaakwerk.trajectory.region.IntakeRouteResource.RouteInput;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;

/** Lets a region configure its routes (A10). */
@ApplicationScoped
class RouteDesk {
    private final IntakeRoutes routes;
    private final ReferenceData reference;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    RouteDesk(IntakeRoutes routes, ReferenceData reference, Preconditions preconditions, Remarks remarks, Clock clock) {
        this.routes = routes;
        this.reference = reference;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    IntakeRoute add(Caller caller, RouteInput input) {
        List<FieldError> errors = new ArrayList<>();
        if (!reference.knows(input.region())) {
            errors.add(remarks.error("/region", "unknown-region"));
        } else if (!caller.worksIn(input.region())) {
            errors.add(remarks.error("/region", "not-your-region"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        routes.oneAtATime(input.region(), input.code());
        remarks.require(IntakeRoutePolicy.judgeCode(
                routes.find(input.region(), input.code()).isPresent()));
        IntakeRoute route = new IntakeRoute(input);
        routes.persistAndFlush(route);
        return route;
    }

    /** @param intake null for no limit */
    IntakeRoute take(Caller caller, RegionCode region, String code, Integer intake) {
        IntakeRoute route = own(caller, region, code);
        OptionalInt wanted = intake == null ? OptionalInt.empty() : OptionalInt.of(intake);
        int started = routes.starts(region).getOrDefault(code, 0);
        remarks.require(IntakeRoutePolicy.judgeIntake(route.open(), wanted, started, LocalDate.now(clock)));
        route.take(intake);
        routes.flush();
        return route;
    }

    IntakeRoute close(Caller caller, RegionCode region, String code, LocalDate closedFrom) {
        IntakeRoute route = own(caller, region, code);
        remarks.require(IntakeRoutePolicy.judgeClosing(route.open(), closedFrom, LocalDate.now(clock)));
        route.closeFrom(closedFrom);
        routes.flush();
        return route;
    }

    private IntakeRoute own(Caller caller, RegionCode region, String code) {
        IntakeRoute route = routes.forChange(region, code)
                .filter(found -> caller.worksIn(found.region()))
                .orElseThrow(Problem::notFound);
        preconditions.requireMatch(route.version());
        return route;
    }
}
