package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.trajectory.placement.model.KindOfWork;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.placement.model.TermsTold;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;

/** Tells the other services of work: reporting under pseudonyms, employer and matching without the person. */
@ApplicationScoped
class PlacementEvents {
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;

    PlacementEvents(Outbox outbox, Pseudonyms pseudonyms) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
    }

    /** @param kindOfWork what is known of the occupation */
    void made(Placement placement, boolean first, KindOfWork kindOfWork) {
        Work work = placement.work();
        Terms terms = placement.history().first();
        outbox.publish(new TrajectoryPlaced(
                pseudonyms.forReporting(placement.trajectoryId()),
                pseudonyms.forReporting(placement.id()),
                placement.region(),
                work.kind(),
                work.hours().value(),
                work.start(),
                first,
                terms.contract().map(TermsTold::contract).orElse(null),
                TermsTold.wage(terms).orElse(null),
                kindOfWork.preferred().orElse(null),
                pseudonyms.forReporting(placement.employerId()),
                kindOfWork.majorGroup().orElse(null)));
        outbox.publish(new PlacementMade(
                placement.id(),
                placement.employerId(),
                placement.vacancyId().orElse(null),
                placement.matchId().orElse(null),
                placement.region(),
                work.kind(),
                work.hours().value(),
                work.start(),
                work.expectedEnd().orElse(null)));
    }

    void sustained(Placement placement) {
        outbox.publish(new PlacementSustained(
                pseudonyms.forReporting(placement.trajectoryId()),
                pseudonyms.forReporting(placement.id()),
                placement.region(),
                placement.sustainedOn().orElseThrow()));
    }

    /** Reporting hears of each change of hours; the others of the latest agreement, when it became another. */
    void termsChanged(Placement placement, Terms terms, Terms latestBefore) {
        outbox.publish(new PlacementHoursChanged(
                pseudonyms.forReporting(placement.trajectoryId()),
                pseudonyms.forReporting(placement.id()),
                placement.region(),
                HoursBand.of(terms.hours().value()),
                terms.from(),
                terms.contract().map(TermsTold::contract).orElse(null),
                TermsTold.wage(terms).orElse(null)));
        Terms latest = placement.history().latest();
        if (latest.equals(latestBefore)) {
            return;
        }
        outbox.publish(new PlacementTermsChanged(
                placement.id(),
                placement.employerId(),
                placement.vacancyId().orElse(null),
                placement.matchId().orElse(null),
                placement.region(),
                latest.hours().value(),
                latest.from(),
                latest.expectedEnd().orElse(null)));
    }

    void sustainabilityRevoked(Placement placement, LocalDate told) {
        outbox.publish(new PlacementSustainabilityRevoked(
                pseudonyms.forReporting(placement.trajectoryId()),
                pseudonyms.forReporting(placement.id()),
                placement.region(),
                told));
    }

    void ended(Placement placement) {
        outbox.publish(new PlacementEnded(
                pseudonyms.forReporting(placement.trajectoryId()),
                pseudonyms.forReporting(placement.id()),
                placement.region(),
                placement.endDate().orElseThrow(),
                placement.endReason().map(TermsTold::ending).orElse(null)));
        outbox.publish(new PlacementClosed(
                placement.id(),
                placement.employerId(),
                placement.vacancyId().orElse(null),
                placement.matchId().orElse(null),
                placement.region(),
                placement.endDate().orElseThrow()));
    }
}
