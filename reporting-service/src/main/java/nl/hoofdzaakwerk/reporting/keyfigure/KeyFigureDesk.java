package nl.hoofdzaakwerk.reporting.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.cooperation.WorkReach;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.Away;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.KeyFigureChange;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.NewKeyFigure;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.Passing;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Absence;
import nl.hoofdzaakwerk.reporting.keyfigure.model.HoursPerWeek;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigurePolicy;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;
import nl.hoofdzaakwerk.reporting.keyfigure.model.WorkContact;

/** Appoints key figures, passes them on to their replacement, and forgets them in the end (F7, A15). */
@ApplicationScoped
class KeyFigureDesk {
    private final KeyFigures keyFigures;
    private final ParticipantDesk participants;
    private final RegionDesk regions;
    private final WorkReach reach;
    private final Refusals refusals;
    private final Clock clock;

    KeyFigureDesk(
            KeyFigures keyFigures,
            ParticipantDesk participants,
            RegionDesk regions,
            WorkReach reach,
            Refusals refusals,
            Clock clock) {
        this.keyFigures = keyFigures;
        this.participants = participants;
        this.regions = regions;
        this.reach = reach;
        this.refusals = refusals;
        this.clock = clock;
    }

    KeyFigure appoint(UUID participantId, NewKeyFigure wanted) {
        Participant participant = participants.visible(participantId);
        requireConcerned(participant);
        KeyFigure.Terms terms = new KeyFigure.Terms(
                wanted.person().read(reach, "/person"),
                replacement(wanted.replacement()),
                hours(wanted.hoursPerWeek()),
                wanted.fromDate());
        refusals.check(KeyFigurePolicy.judgeAppointing(participant, terms));
        KeyFigure keyFigure = new KeyFigure(Ids.next(), participant, terms);
        keyFigures.persist(keyFigure);
        return keyFigure;
    }

    /** @throws Problem 404 when the caller may not see this organisation's key figures */
    void requireVisible(UUID participantId) {
        requireConcerned(participants.visible(participantId));
    }

    KeyFigure visible(UUID id) {
        KeyFigure keyFigure = keyFigures.findByIdOptional(id).orElseThrow(Problem::notFound);
        requireConcerned(participants.visible(keyFigure.participantId()));
        return keyFigure;
    }

    /** As it is now, until the end of the transaction. */
    KeyFigure locked(UUID id) {
        visible(id);
        keyFigures.getEntityManager().clear();
        return keyFigures.lock(id).orElseThrow(Problem::notFound);
    }

    void change(KeyFigure keyFigure, KeyFigureChange wanted) {
        refusals.check(KeyFigurePolicy.judgeChanging(keyFigure, today()));
        WorkContact person = wanted.person().read(reach, "/person");
        Optional<WorkContact> replacement = replacement(wanted.replacement());
        refusals.check(KeyFigurePolicy.judgeReplacement(person, replacement));
        keyFigure.change(person, replacement, hours(wanted.hoursPerWeek()));
        keyFigures.flush();
    }

    /** A15: the replacement becomes key figure from a day on; the one before ends the day before. */
    KeyFigure pass(KeyFigure keyFigure, Passing wanted) {
        refusals.check(KeyFigurePolicy.judgePassing(keyFigure, wanted.fromDate()));
        Participant participant = participants.visible(keyFigure.participantId());
        KeyFigure.Terms terms = new KeyFigure.Terms(
                keyFigure.replacement().orElseThrow(),
                replacement(wanted.replacement()),
                hours(wanted.hoursPerWeek()),
                wanted.fromDate());
        refusals.check(KeyFigurePolicy.judgeAppointing(participant, terms));
        keyFigure.end(wanted.fromDate().minusDays(1));
        KeyFigure next = new KeyFigure(Ids.next(), participant, terms);
        next.follows(keyFigure);
        keyFigures.persist(next);
        keyFigures.flush();
        return next;
    }

    void end(KeyFigure keyFigure, LocalDate lastDay) {
        refusals.check(KeyFigurePolicy.judgeEnding(keyFigure, lastDay));
        keyFigure.end(lastDay);
        keyFigures.flush();
    }

    void away(KeyFigure keyFigure, Away wanted) {
        Absence absence = new Absence(wanted.fromDate(), wanted.untilDate());
        refusals.check(KeyFigurePolicy.judgeAbsence(keyFigure, absence));
        keyFigure.away(absence);
        keyFigures.flush();
    }

    void forget(KeyFigure keyFigure) {
        refusals.check(KeyFigurePolicy.judgeForgetting(keyFigure, today()));
        keyFigure.forget(today());
        keyFigures.flush();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The persons of a key figure are for the organisation itself and the region's project organisation. */
    private void requireConcerned(Participant participant) {
        Caller caller = regions.caller();
        boolean concerned = participant.organisation().equals(caller.organisation())
                || caller.kind() == OrganisationKind.REGION && caller.worksIn(participant.region());
        if (!concerned) {
            throw Problem.notFound();
        }
    }

    private Optional<WorkContact> replacement(WorkContactBody body) {
        return Optional.ofNullable(body).map(contact -> contact.read(reach, "/replacement"));
    }

    private static HoursPerWeek hours(BigDecimal value) {
        return new HoursPerWeek(value);
    }
}
