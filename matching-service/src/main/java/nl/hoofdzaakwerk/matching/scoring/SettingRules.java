package nl.hoofdzaakwerk.matching.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** X21: a WSP's chair sets the rules of the own region. Nothing else sets them, and nothing changes them afterwards. */
@ApplicationScoped
class SettingRules {

    private final RuleSets ruleSets;
    private final RuleSetPolicy policy;
    private final TransactionLocks locks;
    private final CurrentCaller callers;
    private final Clock clock;

    SettingRules(RuleSets ruleSets, RuleSetPolicy policy, TransactionLocks locks, CurrentCaller callers, Clock clock) {
        this.ruleSets = ruleSets;
        this.policy = policy;
        this.locks = locks;
        this.callers = callers;
        this.clock = clock;
    }

    StoredRuleSet set(NewRuleSet wanted) {
        Caller caller = callers.get();
        if (!caller.worksIn(wanted.region())) {
            throw Problem.refused(policy.notYourRegion());
        }
        locks.take("rule-set " + wanted.region());
        List<FieldError> errors = policy.refuse(wanted, ruleSets.isDayTaken(wanted.region(), wanted.validFromDate()));
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        StoredRuleSet set = new StoredRuleSet(
                Ids.next(),
                wanted,
                ruleSets.nextVersion(wanted.region()),
                ruleSets.storedInForce(wanted.region(), wanted.validFromDate()),
                caller,
                clock.instant());
        ruleSets.persistAndFlush(set);
        return set;
    }
}
