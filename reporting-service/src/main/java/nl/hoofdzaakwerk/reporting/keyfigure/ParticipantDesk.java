package nl.hoofdzaakwerk.reporting.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.keyfigure.ParticipantBodies.NewParticipant;
import nl.hoofdzaakwerk.reporting.keyfigure.ParticipantBodies.ParticipantChange;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedHours;
import nl.hoofdzaakwerk.reporting.keyfigure.model.HoursAgreements;
import nl.hoofdzaakwerk.reporting.keyfigure.model.MemberClass;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;
import nl.hoofdzaakwerk.reporting.keyfigure.model.ParticipantPolicy;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/** Lets organisations take part in a region (F7). */
@ApplicationScoped
class ParticipantDesk {
    private final Participants participants;
    private final KeyFigures keyFigures;
    private final HoursBook hours;
    private final Programme programme;
    private final RegionDesk regions;
    private final Refusals refusals;
    private final TransactionLocks locks;
    private final Clock clock;

    ParticipantDesk(
            Participants participants,
            KeyFigures keyFigures,
            HoursBook hours,
            Programme programme,
            RegionDesk regions,
            Refusals refusals,
            TransactionLocks locks,
            Clock clock) {
        this.participants = participants;
        this.keyFigures = keyFigures;
        this.hours = hours;
        this.programme = programme;
        this.regions = regions;
        this.refusals = refusals;
        this.locks = locks;
        this.clock = clock;
    }

    Participant join(NewParticipant wanted) {
        RegionCode region = regions.writable(wanted.region());
        Optional<String> municipality =
                Optional.ofNullable(wanted.municipality()).map(String::strip);
        locks.take("participant " + region + " " + wanted.organisation());
        refusals.check(ParticipantPolicy.judgeJoining(
                wanted.kind(), municipality, participants.takesPart(region, wanted.organisation())));
        Participant participant = new Participant(
                Ids.next(),
                region,
                wanted.organisation(),
                wanted.name().strip(),
                wanted.kind(),
                municipality,
                wanted.joinedDate());
        participants.persist(participant);
        return participant;
    }

    Participant visible(UUID id) {
        return participants.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    void change(Participant participant, ParticipantChange wanted) {
        regions.writable(participant.region());
        Optional<LocalDate> lastDay = Optional.ofNullable(wanted.leftDate());
        lastDay.ifPresent(day ->
                refusals.check(ParticipantPolicy.judgeLeaving(participant, day, keyFigures.of(participant.id()))));
        participant.change(wanted.name().strip(), lastDay);
        participants.flush();
    }

    ParticipantView view(Participant participant) {
        return view(participant, centres(), hours.agreements());
    }

    ParticipantView view(Participant participant, Map<RegionCode, String> centres, HoursAgreements agreements) {
        MemberClass memberClass = participant.memberClass(centres.get(participant.region()));
        return ParticipantView.of(participant, memberClass, agreed(participant, centres, agreements));
    }

    Optional<AgreedHours> agreed(Participant participant, Map<RegionCode, String> centres, HoursAgreements agreements) {
        MemberClass memberClass = participant.memberClass(centres.get(participant.region()));
        return agreements.on(LocalDate.now(clock), participant.region(), memberClass);
    }

    /** The centre municipality of each region. */
    Map<RegionCode, String> centres() {
        return programme.regions().stream().collect(Collectors.toMap(Region::code, Region::centreMunicipality));
    }
}
