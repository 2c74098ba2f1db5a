package nl.hoofdzaakwerk.matching.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.matching.scoring.RuleSetPolicy.Refusal;

/** X21: a WSP's chair sets the rules of the own region. Nothing else sets them, and nothing changes them afterwards. */
@ApplicationScoped
class SettingRules {

    private final RuleSets ruleSets;
    private final TransactionLocks locks;
    private final CurrentCaller callers;
    private final Language language;
    private final Event<RulesSet> told;
    private final Clock clock;

    SettingRules(
            RuleSets ruleSets,
            TransactionLocks locks,
            CurrentCaller callers,
            Language language,
            Event<RulesSet> told,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.locks = locks;
        this.callers = callers;
        this.language = language;
        this.told = told;
        this.clock = clock;
    }

    /** Refusals are thrown as a 409 problem. */
    StoredRuleSet set(NewRuleSet wanted) {
        Caller caller = callers.get();
        if (!caller.worksIn(wanted.region())) {
            refuse(List.of(Refusal.of("/region", "X21.not-your-region")));
        }
        locks.take("rule-set " + wanted.region());
        refuse(RuleSetPolicy.refuse(
                wanted, LocalDate.now(clock), ruleSets.isDayTaken(wanted.region(), wanted.validFromDate())));
        StoredRuleSet set = new StoredRuleSet(
                Ids.next(),
                wanted,
                ruleSets.nextVersion(wanted.region()),
                ruleSets.storedInForce(wanted.region(), wanted.validFromDate()),
                caller,
                clock.instant());
        ruleSets.persistAndFlush(set);
        told.fire(new RulesSet(wanted.region(), wanted.validFromDate()));
        return set;
    }

    private void refuse(List<Refusal> refusals) {
        List<FieldError> errors = refusals.stream().map(this::say).toList();
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
    }

    private FieldError say(Refusal refusal) {
        String rule = refusal.key().substring(0, refusal.key().indexOf('.'));
        return FieldError.rule(
                refusal.pointer(),
                refusal.key().substring(rule.length() + 1),
                language.say(refusal.key(), refusal.arguments().toArray()),
                rule);
    }
}
