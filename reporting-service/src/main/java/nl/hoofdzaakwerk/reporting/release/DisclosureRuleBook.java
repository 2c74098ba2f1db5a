package nl.hoofdzaakwerk.reporting.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;

/** The rules for small numbers, from day to day (rule F10). */
@ApplicationScoped
class DisclosureRuleBook implements PanacheRepositoryBase<StoredDisclosureRule, LocalDate> {

    /** @throws IllegalStateException when no rules are in force on that day */
    DisclosureRules inForce(LocalDate day) {
        return find("validFrom <= ?1", Sort.descending("validFrom"), day)
                .firstResultOptional()
                .map(StoredDisclosureRule::rules)
                .orElseThrow(() -> new IllegalStateException("no rules for small numbers are in force on " + day));
    }

    List<StoredDisclosureRule> newestFirst() {
        return listAll(Sort.descending("validFrom"));
    }
}
