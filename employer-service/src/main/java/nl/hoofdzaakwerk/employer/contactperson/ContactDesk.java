package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactDetails;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPersonPolicy;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPersonPolicy.ReviewDay;
import nl.hoofdzaakwerk.employer.contactperson.model.ErasureGround;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.contact.TelephoneNumbers;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Writes contact persons down, changes, reviews and erases them (rule P7). */
@ApplicationScoped
class ContactDesk {
    private static final String RULE = "P7";
    private static final Pattern EMAIL = Pattern.compile(EmailAddress.FORMAT);

    private final ContactPersons persons;
    private final ContactPersonErasures erasures;
    private final Refusals refusals;
    private final Clock clock;

    ContactDesk(ContactPersons persons, ContactPersonErasures erasures, Refusals refusals, Clock clock) {
        this.persons = persons;
        this.erasures = erasures;
        this.refusals = refusals;
        this.clock = clock;
    }

    ContactPerson record(Employer employer, ContactPersonBody body, Caller caller) {
        var details = judged(body, caller);
        var person = new ContactPerson(
                Ids.next(),
                employer,
                new Owner(caller.user(), caller.organisation()),
                details,
                today(),
                reviewDay(Optional.ofNullable(body.reviewOn())));
        persons.persist(person);
        return person;
    }

    void change(ContactPerson person, ContactPersonBody body, Caller caller) {
        var details = judged(body, caller);
        var day = Optional.ofNullable(body.reviewOn()).filter(wanted -> !wanted.equals(person.reviewOn()));
        day.map(wanted -> reviewDay(Optional.of(wanted))).ifPresent(person::reviewAgainOn);
        person.change(details);
        persons.flush();
    }

    /** The data are still right and still needed. @param next the end of the term when empty */
    void review(ContactPerson person, Optional<LocalDate> next) {
        person.review(today(), reviewDay(next));
        persons.flush();
    }

    /** Takes the person out for good; only who did it, when and why stays. */
    ContactPersonErasure erase(ContactPerson person, ErasureGround ground, Caller caller) {
        var erasure = new ContactPersonErasure(person, ground, caller, clock.instant());
        persons.delete(person);
        erasures.persist(erasure);
        return erasure;
    }

    /** A contact person whom the caller may change: the WSP leads, others keep those they wrote down themselves. */
    ContactPerson keeping(UUID id, Caller caller) {
        var person = persons.visible(id, caller).orElseThrow(Problem::notFound);
        if (!caller.has(Roles.ACCOUNT_MANAGER) && !person.organisation().equals(caller.organisation())) {
            throw Problem.forbidden("contact-elsewhere");
        }
        return person;
    }

    private ContactDetails judged(ContactPersonBody body, Caller caller) {
        var details = read(body);
        var reasons = ContactPersonPolicy.judge(details, isPublicBody(caller));
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
        return details;
    }

    private ContactDetails read(ContactPersonBody body) {
        var wrong = new ArrayList<Refusal>();
        var telephone = text(body.telephone()).flatMap(TelephoneNumbers::read);
        if (body.telephone() != null && telephone.isEmpty()) {
            wrong.add(Refusal.of("/telephone", RULE, "no-telephone-number"));
        }
        var email = text(body.email()).filter(address -> EMAIL.matcher(address).matches());
        if (body.email() != null && email.isEmpty()) {
            wrong.add(Refusal.of("/email", RULE, "no-email-address"));
        }
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
        return new ContactDetails(
                body.name().strip(),
                text(body.function()),
                telephone,
                email.map(EmailAddress::new),
                Optional.ofNullable(body.preferredChannel()),
                text(body.remarks()),
                body.lawfulBasis(),
                body.source().strip());
    }

    private LocalDate reviewDay(Optional<LocalDate> wanted) {
        return switch (ContactPersonPolicy.reviewDay(wanted, today(), persons.reviewTerm(today()))) {
            case ReviewDay.Fixed(var day) -> day;
            case ReviewDay.Refused(var reason) -> throw refusals.refused(List.of(reason));
        };
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static boolean isPublicBody(Caller caller) {
        return switch (caller.kind()) {
            case MUNICIPALITY, UWV -> true;
            case GGZ, WSP, REINTEGRATION, SELF_EMPLOYED, REGION, NATIONAL -> false;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
