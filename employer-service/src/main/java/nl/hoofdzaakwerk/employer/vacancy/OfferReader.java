package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.vacancy.model.Carving;
import nl.hoofdzaakwerk.employer.vacancy.model.Demands;
import nl.hoofdzaakwerk.employer.vacancy.model.HoursPerWeek;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.TargetGroupTerms;
import nl.hoofdzaakwerk.employer.vacancy.model.Timetable;
import nl.hoofdzaakwerk.employer.vacancy.model.Wage;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkSlot;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;

/** Turns a body into an offer; what contradicts itself or the reference data is named field by field (400). */
@ApplicationScoped
class OfferReader {
    private static final String RULE = "D5";

    private final VacancyReference reference;
    private final Refusals refusals;

    OfferReader(VacancyReference reference, Refusals refusals) {
        this.reference = reference;
        this.refusals = refusals;
    }

    Offer read(OfferBody body) {
        var occupation = new IscoCode(body.occupation());
        var postcode = new Postcode4(body.postcode4());
        var wrong = new ArrayList<Refusal>();
        if (!reference.knows(occupation)) {
            wrong.add(Refusal.of("/occupation", RULE, "unknown-occupation", occupation));
        }
        if (!reference.knows(postcode)) {
            wrong.add(Refusal.of("/postcode4", RULE, "unknown-postcode", postcode));
        }
        if (body.minimumHours() > body.maximumHours()) {
            wrong.add(Refusal.of("/minimumHours", RULE, "hours-upside-down", body.maximumHours()));
        }
        if (body.closesOn() != null && body.closesOn().isBefore(body.opensOn())) {
            wrong.add(Refusal.of("/closesOn", RULE, "closes-before-opening", body.opensOn()));
        }
        if (body.startDate() != null && body.startDate().isBefore(body.opensOn())) {
            wrong.add(Refusal.of("/startDate", RULE, "starts-before-opening", body.opensOn()));
        }
        if (body.demands() != null && !body.demands().isWhole()) {
            wrong.add(Refusal.of("/demands/educationStrength", RULE, "education-without-strength"));
        }
        checkSlots(body, wrong);
        refuse(wrong);
        var offer = offer(body, occupation, postcode);
        refuse(offer.timetable().check(offer.hours()));
        return offer;
    }

    private static void checkSlots(OfferBody body, List<Refusal> wrong) {
        var slots = slots(body);
        for (int place = 0; place < slots.size(); place++) {
            var slot = slots.get(place);
            if (!slot.isWhole()) {
                wrong.add(Refusal.of("/timetable/" + place, RULE, "part-or-times"));
            } else if (!slot.isInOrder()) {
                wrong.add(Refusal.of("/timetable/" + place + "/until", RULE, "ends-before-start", slot.from()));
            }
        }
    }

    private void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
    }

    private static List<WorkSlotBody> slots(OfferBody body) {
        return body.timetable() == null ? List.of() : body.timetable();
    }

    private static WorkSlot slot(WorkSlotBody body) {
        WorkSlot.Hours hours = body.part() == null
                ? new WorkSlot.Times(LocalTime.parse(body.from()), LocalTime.parse(body.until()))
                : new WorkSlot.Part(body.part());
        return new WorkSlot(body.day(), hours, body.flexible());
    }

    private static Offer offer(OfferBody body, IscoCode occupation, Postcode4 postcode) {
        return new Offer(
                body.title().strip(),
                occupation,
                body.positions(),
                new HoursPerWeek(body.minimumHours(), body.maximumHours()),
                new Timetable(slots(body).stream().map(OfferReader::slot).toList()),
                postcode,
                Set.copyOf(body.conditions()),
                body.demands() == null ? Demands.NONE : body.demands().read(),
                Optional.ofNullable(body.workProfile()).map(WorkProfileBody::read),
                body.tasks(),
                Optional.ofNullable(body.taskKinds()),
                Optional.ofNullable(body.wagePerHour()).map(Wage::new),
                Optional.ofNullable(body.contractMonths()),
                Optional.ofNullable(body.carvedFrom()).map(carved -> new Carving(carved.role(), carved.tasks())),
                Optional.ofNullable(body.startDate()),
                body.opensOn(),
                Optional.ofNullable(body.closesOn()),
                Boolean.TRUE.equals(body.sharedWithVum()),
                new TargetGroupTerms(
                        Optional.ofNullable(body.jobCoachAccess()),
                        Optional.ofNullable(body.leastDisclosure()),
                        Optional.ofNullable(body.countsForJobAgreement())));
    }
}
