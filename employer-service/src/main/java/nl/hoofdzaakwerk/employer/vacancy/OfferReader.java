package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.vacancy.model.Carving;
import nl.hoofdzaakwerk.employer.vacancy.model.HoursPerWeek;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.Wage;
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
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
        return offer(body, occupation, postcode);
    }

    private static Offer offer(OfferBody body, IscoCode occupation, Postcode4 postcode) {
        return new Offer(
                body.title().strip(),
                occupation,
                body.positions(),
                new HoursPerWeek(body.minimumHours(), body.maximumHours()),
                postcode,
                Set.copyOf(body.conditions()),
                body.tasks(),
                Optional.ofNullable(body.wagePerHour()).map(Wage::new),
                Optional.ofNullable(body.contractMonths()),
                Optional.ofNullable(body.carvedFrom()).map(carved -> new Carving(carved.role(), carved.tasks())),
                body.opensOn(),
                Optional.ofNullable(body.closesOn()));
    }
}
